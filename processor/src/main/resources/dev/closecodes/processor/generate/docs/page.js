
// The search, the reader's language, links that lead to what is hidden. All else works without it.
(() => {
// nearestLanguage
  const root = document.documentElement;
  const byId = id => document.getElementById(id);
  const all = selector => [...document.querySelectorAll(selector)];
  const box = byId('filter');
  const query = byId('query');
  const switches = all('input[name=language]');
  const chosen = () => switches.find(input => input.checked)?.value ?? languages[0];

  // Parts in the source language are in the document; those in others wait as the texts of <noscript> until they are asked for.
  const parts = all('noscript[data-n]:not(noscript + noscript)').map(first => {
    const shown = first.previousElementSibling;
    const versions = { [shown.dataset.l]: shown };
    for (let next = first; next?.localName === 'noscript'; next = next.nextElementSibling) {
      versions[next.dataset.n] = next.textContent;
    }
    return { shown, versions };
  });
  const template = document.createElement('template');
  let language = languages[0];

  const show = wanted => {
    const input = switches.find(input => input.value === wanted);
    if (!input) return;
    input.checked = true;
    document.title = input.dataset.title;
    root.lang = wanted;
    root.dir = input.dataset.dir;
    if (wanted === language) return;
    language = wanted;
    entries = undefined;
    for (const part of parts) {
      let next = part.versions[wanted];
      if (typeof next === 'string') {
        template.innerHTML = next;
        next = part.versions[wanted] = template.content.firstElementChild;
      }
      part.shown.replaceWith(next);
      part.shown = next;
    }
  };

  // What can be found: codes, ranges and what is retired, each with its texts and the rows of tables that say the same.
  const plain = text => text.toLowerCase().replace(/ß/g, 'ss').normalize('NFKD').replace(/[\p{M}\u00ad]/gu, '');
  const words = element => [...element.querySelectorAll('h3,code,.d,dd,th,td')].map(part => part.textContent).join('\n');
  let entries;
  const index = () => {
    const rows = new Map();
    for (const row of all('tr[data-c]')) {
      rows.set(row.dataset.c, [...rows.get(row.dataset.c) ?? [], row]);
    }
    return all('article, #retired tbody tr').map(element => {
      const code = element.matches('.c') ? element.id : '';
      const elements = [element, ...rows.get(code) ?? []];
      const { first = code || -1, last = code || -1 } = element.dataset;
      return {
        elements, code, first: Number(first), last: Number(last),
        range: element.matches('article:not(.c)'),
        text: plain(elements.map(words).join('\n')),
        names: new Set(elements.flatMap(part => [...part.querySelectorAll('code')]).map(name => name.textContent)),
      };
    });
  };

  const ofNumber = number => {
    const listed = entries.filter(entry => entry.code === number);
    if (listed.length > 0) return listed;
    const value = Number(number);
    const holders = entries.filter(entry => !entry.code && entry.first <= value && value <= entry.last);
    const smallest = (one, other) => (one.last - one.first) - (other.last - other.first);
    const range = holders.filter(entry => entry.range).sort(smallest)[0]
      ?? entries.find(entry => entry.elements[0].id === 'undefined');
    return [...holders.filter(entry => !entry.range), range];
  };
  // A part of a number, or a number that facts and texts name: an HTTP status.
  const ofDigits = digits => {
    const begun = entries.filter(entry => entry.code.startsWith(digits));
    const named = () => entries.filter(entry => new RegExp('(?<!\\d)' + digits + '(?!\\d)').test(entry.text));
    return digits.length > 3 ? [] : begun.length > 0 ? begun : named();
  };
  // In a line of a log a number with a label wins; dates, times, ports and other numbers are none.
  const inLine = line => {
    const labelled = /(?:\b(?:close|closed|code|status)|code|status|code is|closed with)["'\s]*[:=([#]?["'\s]*([1-4]\d{3})(?![\d.:-]\d|\d)/i.exec(line)
      ?? /[([]([1-4]\d{3})[\])]/.exec(line);
    if (labelled) return labelled[1];
    const numbers = [...line.matchAll(/(?<![\w.:/+-])([1-4]\d{3})(?![\w/]|[.:-]\d)/g)].map(match => match[1]);
    return numbers.find(number => entries.some(entry => entry.code === number)) ?? numbers[0];
  };
  const find = text => {
    const number = /^[^\p{L}\d]*(\d+)[^\p{L}\d]*$/u.exec(text)?.[1];
    if (number !== undefined) {
      const hits = ofDigits(number);
      return hits.length > 0 ? { hits } : { hits: ofNumber(number), number };
    }
    const wanted = plain(text).split(/\s+/).filter(Boolean);
    const found = inLine(text);
    if (found !== undefined && wanted.length > 1) return { hits: ofNumber(found), number: found };
    const phrase = entries.filter(entry => entry.text.includes(wanted.join(' ')));
    if (phrase.length > 0) return { hits: phrase };
    const hits = entries.filter(entry => wanted.every(word => entry.text.includes(word)));
    if (hits.length > 0) return { hits };
    const names = new Set(text.match(/[A-Za-z]\w{2,}/g));
    return { hits: entries.filter(entry => entry.code && [...entry.names].some(name => names.has(name))) };
  };

  const say = (id, visible, text) => {
    byId(id).hidden = !visible;
    for (const place of byId(id).querySelectorAll('b')) place.textContent = text;
  };
  let filtered = false;
  const filter = () => {
    const text = query.value.trim();
    if (text === '' && !filtered) return;
    entries ??= index();
    const { hits, number } = text === '' ? { hits: entries } : find(text);
    const visible = new Set(hits);
    for (const entry of entries) {
      for (const element of entry.elements) element.hidden = !visible.has(entry);
    }
    for (const section of all('main > section')) {
      section.hidden = text !== '' && !section.querySelector('article:not([hidden]), tbody tr:not([hidden], .g)');
    }
    for (const group of all('#overview tbody')) {
      group.hidden = !group.querySelector('tr[data-c]:not([hidden])');
    }
    root.classList.toggle('searching', text !== '');
    filtered = text !== '';
    const codes = hits.filter(entry => entry.code).length;
    say('found', hits.length > 0 && (codes > 0 || number === undefined), codes);
    say('nothing', hits.length === 0, text);
    say('unlisted', codes === 0 && number !== undefined, number);
    if (filtered) {
      const first = all('#overview tr[data-c]:not([hidden]), article:not([hidden]), #retired tbody tr:not([hidden])')
        .find(element => element.checkVisibility());
      const { top = 0, bottom = 0 } = first?.getBoundingClientRect() ?? {};
      if (top < 0 || bottom > innerHeight || innerWidth < 640) box.scrollIntoView();
    }
  };

  // A link: #1006, #ABNORMAL_CLOSURE, #es, #es/1006. What the search hides is shown, a number without a card is looked for.
  let here;
  const follow = () => {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // As it is.
    }
    const [tag, rest] = id.split('/', 2);
    if (switches.some(input => input.value === tag)) {
      show(tag);
      filter();
      id = rest ?? '';
    }
    here?.classList.remove('here');
    const target = byId(id);
    here = target?.closest('article, tr') ?? undefined;
    here?.classList.add('here');
    if (/^\d{1,9}$/.test(id) && !target) {
      query.value = id;
      filter();
    } else if (target) {
      if (target.closest('[hidden]')) {
        query.value = '';
        filter();
      }
      target.scrollIntoView();
      // What is above it may get its real height only now.
      requestAnimationFrame(() => requestAnimationFrame(() => target.scrollIntoView()));
    }
  };

  const key = 'close-codes.language';
  const kept = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  document.addEventListener('change', event => {
    if (event.target.name !== 'language') return;
    show(chosen());
    filter();
    try {
      localStorage.setItem(key, language);
    } catch {
      // Where nothing is kept, the choice holds for this page.
    }
  });
  query.addEventListener('input', filter);
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) follow();
  });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && event.target !== query) {
      event.preventDefault();
      query.focus();
      query.select();
    }
  });
  addEventListener('hashchange', follow);
  // A browser may bring back a choice and a query with the page.
  addEventListener('pageshow', () => {
    show(chosen());
    filter();
  });
  box.hidden = false;
  if (switches.length > 0) {
    show(switches.some(input => input.value === kept()) ? kept() : nearestLanguage(navigator.languages));
  }
  if (location.hash) follow();
})();
