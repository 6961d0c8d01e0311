// Comfort for the public pages. Everything works without it.

const STORE = 'mitenand.merkliste';
const WAIT_MS = 120;
let numbers = 0;

/* ---- suggestions below the search and place box (ARIA combobox) ---- */

class Suggestions {
  constructor(input) {
    this.input = input;
    this.list = document.createElement('ul');
    this.list.id = `mi-vorschlaege-${++numbers}`;
    this.list.className = 'mi-vorschlaege';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'Vorschläge');
    this.list.hidden = true;
    input.after(this.list);
    for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'],
      ['aria-controls', this.list.id]]) input.setAttribute(name, value);
    input.addEventListener('input', () => this.typed());
    input.addEventListener('keydown', event => this.key(event));
    input.addEventListener('blur', () => this.close());
    this.list.addEventListener('pointerdown', event => {
      event.preventDefault();
      const option = event.target.closest('li');
      if (option) this.take(option, true);
    });
  }

  typed() {
    clearTimeout(this.timer);
    this.asked?.abort();
    const text = this.input.value.trim();
    if (text.length < 2) return this.close();
    this.timer = setTimeout(() => this.ask(text), WAIT_MS);
  }

  async ask(text) {
    this.asked = new AbortController();
    try {
      const address = `${this.input.dataset.vorschlaege}?q=${encodeURIComponent(text)}`;
      const answer = await fetch(address, { signal: this.asked.signal });
      if (answer.ok) this.show(await answer.json());
    } catch {
      this.close();
    }
  }

  show(found) {
    if (document.activeElement !== this.input) return;
    this.list.replaceChildren(...found.map((one, index) => {
      const option = document.createElement('li');
      option.id = `${this.list.id}-${index}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.value = one.value;
      option.textContent = one.label;
      return option;
    }));
    this.active = undefined;
    this.open(found.length > 0);
  }

  open(shown) {
    this.list.hidden = !shown;
    this.input.setAttribute('aria-expanded', String(shown));
    if (!shown) this.input.removeAttribute('aria-activedescendant');
  }

  close() {
    clearTimeout(this.timer);
    this.active = undefined;
    this.open(false);
  }

  key(event) {
    const open = !this.list.hidden;
    if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const options = [...this.list.children];
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const at = this.active ? options.indexOf(this.active) + step : step > 0 ? 0 : options.length - 1;
      this.mark(options[(at + options.length) % options.length]);
    } else if (open && event.key === 'Enter' && this.active) {
      event.preventDefault();
      this.take(this.active, false);
    } else if (open && event.key === 'Escape') {
      event.preventDefault();
      this.close();
    }
  }

  mark(option) {
    this.active?.setAttribute('aria-selected', 'false');
    this.active = option;
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', option.id);
  }

  take(option) {
    this.input.value = option.dataset.value;
    this.close();
  }
}

/* ---- saved list: stays on the device ---- */

function saved() {
  try {
    const list = JSON.parse(localStorage.getItem(STORE) ?? '[]');
    return Array.isArray(list) ? list.filter(one => typeof one.path === 'string' && one.path.startsWith('/angebote/')) : [];
  } catch {
    return [];
  }
}

function keep(list) {
  try {
    localStorage.setItem(STORE, JSON.stringify(list.slice(0, 100)));
  } catch { /* storage is full or forbidden: the button simply stays as it was */ }
  showSaved();
}

function toggleSaved(button) {
  const path = location.pathname;
  const list = saved();
  const rest = list.filter(one => one.path !== path);
  keep(rest.length < list.length ? rest : [...rest, { path, title: button.dataset.titel, by: button.dataset.von }]);
}

function showSaved() {
  const list = saved();
  for (const link of document.querySelectorAll('[data-merkliste]')) {
    link.hidden = list.length === 0;
    link.querySelector('.mi-saved__count').textContent = String(list.length);
  }
  for (const button of document.querySelectorAll('[data-aktion=merken]')) {
    const on = list.some(one => one.path === location.pathname);
    button.setAttribute('aria-pressed', String(on));
    button.querySelector('.mi-label').textContent = on ? 'Gemerkt' : 'Merken';
  }
  for (const element of document.querySelectorAll('mi-saved')) element.draw?.(list);
}

customElements.get('mi-saved') ?? customElements.define('mi-saved', class extends HTMLElement {
  connectedCallback() {
    this.draw(saved());
  }

  draw(list) {
    if (list.length === 0) {
      this.textContent = 'Sie haben sich noch kein Angebot gemerkt. Auf der Seite eines Angebots finden Sie «Merken».';
      return;
    }
    const items = document.createElement('ul');
    items.className = 'mi-suggest';
    for (const one of list) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.className = 'mi-suggest__link';
      link.href = one.path;
      const title = document.createElement('span');
      title.textContent = one.title + (one.by ? `, ${one.by}` : '');
      link.append(title);
      const remove = document.createElement('button');
      remove.className = 'mi-action';
      remove.type = 'button';
      remove.textContent = 'Entfernen';
      remove.setAttribute('aria-label', `${one.title} entfernen`);
      remove.addEventListener('click', () => keep(saved().filter(other => other.path !== one.path)));
      item.append(link, remove);
      items.append(item);
    }
    this.replaceChildren(items);
  }
});

/* ---- buttons ---- */

async function share(button) {
  const page = { title: document.title, url: location.href };
  try {
    if (navigator.share) {
      await navigator.share(page);
    } else {
      await navigator.clipboard.writeText(page.url);
      button.querySelector('.mi-label').textContent = 'Adresse kopiert';
    }
  } catch { /* the person has changed their mind */ }
}

document.addEventListener('click', event => {
  const button = event.target.closest?.('[data-aktion]');
  switch (button?.dataset.aktion) {
    case 'drucken': return print();
    case 'teilen': return share(button);
    case 'merken': return toggleSaved(button);
  }
});

document.addEventListener('focusin', event => {
  const input = event.target;
  if (input.matches?.('input[data-vorschlaege]') && !input.hasAttribute('role')) new Suggestions(input);
});

/* Pages of signed-in people change without a reload. */
function enhance() {
  const fresh = document.querySelectorAll('[data-aktion][hidden]');
  fresh.forEach(button => { button.hidden = false; });
  if (fresh.length > 0) showSaved();
}

enhance();
showSaved();
addEventListener('storage', showSaved);
if (document.querySelector('.mi-live')) new MutationObserver(enhance).observe(document.body, { childList: true, subtree: true });

/* What kept-text.js keeps for a form does not outlive its time on pages without it. */
try {
  if (JSON.parse(sessionStorage.getItem('mitenand.aufbewahrt'))?.until < Date.now()) sessionStorage.removeItem('mitenand.aufbewahrt');
} catch { /* no storage */ }
