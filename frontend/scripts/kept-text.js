// When the session has ended, keeps what somebody has typed, ticked and dated and offers it again after the sign-in.
// Also in the editor of offers, which saves what it can: what the server has by then is not offered.
// It stays in this tab, for half an hour at most, for the same page and the same account.

const STORE = 'mitenand.aufbewahrt';
const LONGEST_MS = 30 * 60_000;
const MOST_CHARACTERS = 20_000;
const DRAWN_MS = 300;
const FIELDS = 'textarea, input:is([type=text], [type=email], [type=tel], [type=url], [type=number], [type=checkbox], :not([type]))';
const COMPONENTS = /^vaadin-((text|email|number|integer|big-decimal)-(field|area)|date-picker|time-picker|checkbox)$/;
const PICKERS = /^vaadin-(date|time)-picker$/;
const SECRET = /password|one-time-code|^cc-/;

const typed = new Map();
const tabs = new BroadcastChannel('mitenand.abmelden');
let signedOut = false;
let bar;
let timer;

/* ---- fields ---- */

function component(field) {
  return field.parentElement?.localName.startsWith('vaadin-') ? field.parentElement : field;
}

/** A password stays one while it is shown as text; pickers of entries hold more than their text. */
function isPlain(field) {
  const holder = component(field);
  return (holder === field || COMPONENTS.test(holder.localName))
    && !SECRET.test(`${field.autocomplete} ${holder.autocomplete ?? ''}`)
    && !field.readOnly && !field.disabled;
}

function label(field) {
  return (field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? '').trim();
}

/** The fields of this page by their label; of several with the same one the number counts. */
function fields() {
  const found = new Map();
  for (const field of document.querySelectorAll(FIELDS)) {
    const name = label(field);
    if (!name || !isPlain(field)) continue;
    let number = 1;
    while (found.has(`${name} #${number}`)) number++;
    found.set(`${name} #${number}`, field);
  }
  return found;
}

function isBox(field) {
  return field.type === 'checkbox';
}

/** What a field holds; the component of a date knows the day, whatever way it is written. */
function value(field) {
  return isBox(field) ? String(field.checked) : component(field).value ?? '';
}

/** As the person would do it; a picker would open its list at an input event. */
function put(field, text) {
  const holder = component(field);
  if (isBox(field)) {
    if (value(field) !== text) field.click();
  } else {
    holder.value = text;
    const types = PICKERS.test(holder.localName) ? ['change'] : ['input', 'change'];
    const target = PICKERS.test(holder.localName) ? holder : field;
    for (const type of types) target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
}

/* ---- the store ---- */

function account() {
  return document.querySelector('[data-konto]')?.dataset.konto;
}

function forget() {
  sessionStorage.removeItem(STORE);
}

function read() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(STORE));
    if (!kept || kept.until > Date.now()) return kept;
  } catch { /* not ours, or no storage */ }
  forget();
  return null;
}

function write(kept) {
  try {
    sessionStorage.setItem(STORE, JSON.stringify(kept));
    forgetLater(kept);
    return true;
  } catch {
    return false;
  }
}

function forgetLater(kept) {
  clearTimeout(timer);
  if (!kept) return;
  timer = setTimeout(() => {
    forget();
    bar?.remove();
  }, Math.max(0, kept.until - Date.now()));
}

/** Keeps what has been typed on this page; says whether there was something. */
function keep() {
  const who = account();
  if (!who || signedOut) return false;
  const texts = [];
  let path;
  for (const [name, field] of fields()) {
    const text = value(field);
    if (!typed.has(field) || text.trim() === '' || text.length > MOST_CHARACTERS) continue;
    path = typed.get(field);
    texts.push({ name, label: label(field), text, box: isBox(field) });
  }
  return texts.length > 0 && write({ account: who, path, until: Date.now() + LONGEST_MS, texts });
}

/* ---- the offer ---- */

function element(name, properties, ...content) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}

function button(text, look, action) {
  const made = element('button', { type: 'button', className: `mi-button ${look}` }, text);
  made.addEventListener('click', action);
  return made;
}

function show(sentence, ...content) {
  bar?.remove();
  const said = element('p', { className: 'mi-kept__text' });
  said.setAttribute('role', 'status');
  bar = element('section', { className: 'mi-kept' }, element('div', { className: 'mi-wrap mi-kept__in' }, said, ...content));
  bar.setAttribute('aria-label', 'Aufbewahrter Text');
  document.body.prepend(bar);
  said.textContent = sentence;
}

function discard() {
  forget();
  bar?.remove();
  document.getElementById('inhalt')?.focus();
}

function offer(kept) {
  const here = fields();
  const missing = kept.texts.filter(one => {
    const field = here.get(one.name);
    return !field || value(field) !== one.text;
  });
  if (missing.length === 0) return forget();
  const labels = [...new Set(missing.map(one => one.label))].join(', ');
  show(`Wir haben Ihren Text aufbewahrt: ${labels}`,
    element('div', { className: 'mi-kept__ways' },
      button('Einsetzen', '', () => insert(kept, missing)),
      button('Verwerfen', 'mi-button--second', discard)));
}

function insert(kept, missing) {
  const here = fields();
  const placed = missing.filter(one => here.has(one.name));
  const homeless = missing.filter(one => !here.has(one.name));
  for (const one of placed) put(here.get(one.name), one.text);
  if (homeless.length === 0) {
    discard();
  } else {
    write({ ...kept, texts: homeless });
    const list = homeless.flatMap(one => [element('dt', {}, one.label), element('dd', {}, one.box ? (one.text === 'true' ? 'angekreuzt' : 'nicht angekreuzt') : one.text)]);
    show('Für diesen Text gibt es hier kein Feld mehr. Sie können ihn kopieren:',
      element('dl', { className: 'mi-kept__list' }, ...list),
      element('div', { className: 'mi-kept__ways' }, button('Verwerfen', 'mi-button--second', discard)));
  }
  if (placed.length > 0) here.get(placed[0].name).focus();
}

/** Called after every navigation of the live part of the portal. */
export function arrived() {
  bar?.remove();
  for (const field of typed.keys()) if (!field.isConnected) typed.delete(field);
  const kept = read();
  forgetLater(kept);
  const who = account();
  if (!kept || !who) return;
  if (kept.account !== who) return forget();
  if (kept.path === location.pathname) setTimeout(() => offer(kept), DRAWN_MS);
}

/* ---- what happens ---- */

/** The framework's message about an ended session: says what is kept, and can be left by keyboard. */
function ended(message) {
  if (keep()) message.append(element('div', { className: 'message' }, 'Was Sie geschrieben haben, ist noch da.'));
  const onward = element('button', { type: 'button', className: 'mi-button' }, 'Weiter');
  message.append(onward);
  message.setAttribute('role', 'alertdialog');
  message.setAttribute('aria-label', message.querySelector('.caption')?.textContent ?? '');
  onward.focus();
}

function leave() {
  signedOut = true;
  forget();
  bar?.remove();
}

/** A picker tells of its change itself, a box or a text by the field in it. */
function remember(event) {
  const field = event.target.matches?.(FIELDS) ? event.target : event.target.querySelector?.(':scope > input');
  if (field?.matches(FIELDS)) typed.set(field, location.pathname);
}

for (const type of ['input', 'change']) document.addEventListener(type, remember, true);
document.addEventListener('click', event => {
  if (!event.target.closest?.('[data-abmelden]')) return;
  leave();
  tabs.postMessage('');
}, true);
tabs.addEventListener('message', leave);
addEventListener('pagehide', () => {
  if (document.querySelector('.v-system-error')) keep();
});
new MutationObserver(changes => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) if (node.classList?.contains('v-system-error')) ended(node);
  }
}).observe(document.body, { childList: true });
