// Asks which language a reader gets: cases are [{ module, wanted, language }], load(module) imports a module.
export async function compareLanguages(cases, load) {
  const different = [];
  for (const { module, wanted, language } of cases) {
    const { nearestLanguage } = await load(module);
    const actual = nearestLanguage(wanted);
    if (actual !== language) {
      different.push(`${module}: ${JSON.stringify(wanted)} got ${actual} and not ${language}`);
    }
  }
  return { compared: cases.length, different };
}
