(other cases hold what is in this file)
