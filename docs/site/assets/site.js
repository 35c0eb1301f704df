// What moves on the site: theme, menu, filter, copy buttons, contents, search. Every page reads well without it.
(() => {
  'use strict';

  const root = document.documentElement;
  const remember = {
    get: () => { try { return localStorage.getItem('theme'); } catch { return null; } },
    set: (theme) => { try { localStorage.setItem('theme', theme); } catch { /* A browser may refuse to remember. */ } },
  };

  // Before anything is drawn.
  if (remember.get()) root.dataset.theme = remember.get();

  document.addEventListener('DOMContentLoaded', () => {
    theme();
    menu();
    filter();
    copying();
    contents();
    search();
  });

  function theme() {
    const button = document.querySelector('.theme');
    const isDark = () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
    const say = () => button.setAttribute('aria-label', isDark() ? 'Use the light theme' : 'Use the dark theme');
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      remember.set(root.dataset.theme);
      say();
    });
    say();
  }

  function menu() {
    const button = document.querySelector('.menu');
    const tree = document.getElementById('tree');
    button?.addEventListener('click', () => {
      const shown = tree.classList.toggle('shown');
      button.setAttribute('aria-expanded', String(shown));
      if (shown) tree.querySelector('.filter').focus();
    });
    const current = tree?.querySelector('[aria-current="page"]');
    if (current) tree.scrollTop = Math.max(0, current.offsetTop - tree.clientHeight / 2);
  }

  function filter() {
    const input = document.querySelector('#tree .filter');
    if (!input) return;
    const groups = [...document.querySelectorAll('#tree details')];
    const wasOpen = new Map(groups.map((group) => [group, group.open]));
    input.addEventListener('input', () => {
      const words = split(input.value);
      for (const item of document.querySelectorAll('#tree li')) {
        item.hidden = !words.every((word) => item.textContent.toLowerCase().includes(word));
      }
      for (const group of groups) {
        const found = group.querySelector('li:not([hidden])') !== null;
        group.hidden = !found;
        group.open = words.length > 0 ? found : wasOpen.get(group);
      }
    });
  }

  function copying() {
    for (const code of document.querySelectorAll('.code')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'copy';
      button.textContent = 'Copy';
      button.addEventListener('click', async () => {
        const text = code.querySelector('code').textContent;
        try {
          await navigator.clipboard.writeText(text);
        } catch {
          // Pages opened from a folder may not write to the clipboard in the new way.
          const area = document.createElement('textarea');
          area.value = text;
          document.body.append(area);
          area.select();
          document.execCommand('copy');
          area.remove();
        }
        button.textContent = 'Copied';
        setTimeout(() => { button.textContent = 'Copy'; }, 1500);
      });
      code.append(button);
    }
  }

  function contents() {
    const links = new Map([...document.querySelectorAll('.contents a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
    const headings = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
    if (headings.length === 0) return;
    let last = null;
    const mark = () => {
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < 120);
      const here = links.get((passed.at(-1) ?? headings[0]).id);
      if (here === last) return;
      last?.classList.remove('here');
      here.classList.add('here');
      last = here;
      const list = here.closest('.contents');
      if (here.offsetTop < list.scrollTop || here.offsetTop > list.scrollTop + list.clientHeight - 60) list.scrollTop = here.offsetTop - list.clientHeight / 2;
    };
    let waiting = false;
    addEventListener('scroll', () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => { waiting = false; mark(); });
    }, { passive: true });
    mark();
  }

  function search() {
    const input = document.querySelector('.search input');
    const list = document.getElementById('results');
    let chosen = -1;

    input.addEventListener('focus', load, { once: true });
    input.addEventListener('input', show);
    input.addEventListener('focus', () => { if (input.value) show(); });
    document.addEventListener('click', (event) => { if (!event.target.closest('.search')) hide(); });
    document.addEventListener('keydown', (event) => {
      const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if ((event.key === '/' && !isTyping) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
        event.preventDefault();
        input.focus();
        input.select();
      }
    });
    input.addEventListener('keydown', (event) => {
      const count = list.querySelectorAll('[role="option"]').length;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (count > 0) choose((chosen + (event.key === 'ArrowDown' ? 1 : -1) + count) % count);
      } else if (event.key === 'Enter' && count > 0) {
        event.preventDefault();
        location.href = list.querySelectorAll('a')[Math.max(0, chosen)].href;
        hide();
      } else if (event.key === 'Escape') {
        if (list.hidden) input.blur();
        hide();
      }
    });

    function load() {
      if (window.searchEntries) return;
      const script = document.createElement('script');
      script.src = `${root.dataset.root}search.js`;
      script.addEventListener('load', show);
      document.head.append(script);
    }

    function show() {
      const words = split(input.value);
      list.replaceChildren();
      chosen = -1;
      input.removeAttribute('aria-activedescendant');
      if (words.length === 0 || !window.searchEntries) return hide();
      const found = window.searchEntries
        .map((entry) => [score(entry, words, input.value.trim()), entry])
        .filter(([points]) => points > 0)
        .sort((a, b) => b[0] - a[0] || a[1][0].length - b[1][0].length || (a[1][1] < b[1][1] ? -1 : 1))
        .slice(0, 12);
      found.forEach(([, [title, url, kind, summary]], index) => {
        const item = document.createElement('li');
        item.id = `result-${index}`;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', 'false');
        const link = document.createElement('a');
        link.href = root.dataset.root + url;
        link.tabIndex = -1;
        link.append(element('span', 'kind', kind), marked(title, words), element('small', '', around(summary, words)));
        item.append(link);
        list.append(item);
      });
      if (found.length === 0) list.append(element('li', 'none', 'Nothing is called that.'));
      else choose(0);
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
    }

    function hide() {
      list.hidden = true;
      input.setAttribute('aria-expanded', 'false');
    }

    function choose(index) {
      const items = list.querySelectorAll('[role="option"]');
      items[chosen]?.setAttribute('aria-selected', 'false');
      chosen = index;
      items[chosen].setAttribute('aria-selected', 'true');
      items[chosen].scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', items[chosen].id);
    }
  }

  // Every word must be there; the title counts most, its beginning above all, pages before their parts.
  function score([title, url, , summary], words, whole) {
    const name = title.toLowerCase();
    const text = summary.toLowerCase();
    let points = 0;
    for (const word of words) {
      if (name === word) points += 100;
      else if (name.startsWith(word)) points += 60;
      else if (name.split(/[^a-z0-9]+/).some((part) => part.startsWith(word))) points += 45;
      else if (humps(title).includes(word)) points += 35;
      else if (name.includes(word)) points += 25;
      else if (text.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word))) points += 8;
      else return 0;
    }
    if (name === whole.toLowerCase()) points += 60;
    if (!url.includes('#')) points += 12;
    return points;
  }

  // "TrackRules.Classify" is also found as "trc".
  function humps(title) { return (title.split('(')[0].match(/[A-Z]/g) ?? []).join('').toLowerCase(); }

  function split(text) { return text.toLowerCase().split(/\s+/).filter(Boolean); }

  function element(name, style, text) {
    const made = document.createElement(name);
    if (style) made.className = style;
    made.textContent = text;
    return made;
  }

  // A long text is shown from shortly before the first word that was looked for.
  function around(text, words) {
    const at = Math.min(...words.map((word) => text.toLowerCase().indexOf(word)).filter((place) => place >= 0), Infinity);
    if (at === Infinity || at < 60) return text;
    return `… ${text.slice(text.indexOf(' ', at - 30) + 1)}`;
  }

  function marked(title, words) {
    const bold = document.createElement('b');
    const at = words.map((word) => title.toLowerCase().indexOf(word)).find((place) => place >= 0) ?? -1;
    const length = at < 0 ? 0 : words.find((word) => title.toLowerCase().startsWith(word, at)).length;
    if (length === 0) bold.textContent = title;
    else bold.append(title.slice(0, at), element('mark', '', title.slice(at, at + length)), title.slice(at + length));
    return bold;
  }
})();
