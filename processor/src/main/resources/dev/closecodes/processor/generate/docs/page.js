
// The filter: over the numbers, names and texts of the chosen language. All else works without it.
(() => {
  const box = document.getElementById('filter');
  const query = document.getElementById('query');
  const plain = text => text.toLowerCase().normalize('NFKD').replace(/[\p{M}\u00ad]/gu, '');
  const chosen = () => document.querySelector('input[name=language]:checked')?.value ?? document.documentElement.lang;
  const matches = (entry, words) => {
    const parts = [...entry.querySelectorAll(entry.tagName === 'TR' ? 'th,td' : 'h3,code,.d')];
    const text = plain(parts.map(part => part.textContent).join('\n'));
    return words.every(word => text.includes(word));
  };
  const filter = () => {
    const words = plain(query.value).split(/\s+/).filter(Boolean);
    const language = '[data-l="' + CSS.escape(chosen()) + '"]';
    let codes = 0;
    for (const article of document.querySelectorAll('article')) {
      article.hidden = !matches(article.querySelector(language), words);
      codes += !article.hidden;
    }
    for (const row of document.querySelectorAll('#retired tbody tr')) {
      row.hidden = row.closest('[data-l]').matches(language) && !matches(row, words);
    }
    for (const section of document.querySelectorAll('#filter ~ section')) {
      const entries = [...section.querySelectorAll('article,' + language + ' tbody tr')];
      section.hidden = words.length > 0 && !entries.some(entry => !entry.hidden);
    }
    for (const count of box.querySelectorAll('b')) count.textContent = codes;
  };
  // A link to a code that the filter hides shows it.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.closest('[hidden]')) {
      query.value = '';
      filter();
      target.scrollIntoView();
    }
  };
  query.addEventListener('input', filter);
  document.addEventListener('change', event => event.target.name === 'language' && filter());
  addEventListener('hashchange', reveal);
  box.hidden = false;
})();
