// Checks a sealed file in this browser: it is read here and goes nowhere. Every sentence stands in the page, hidden; this shows the right ones.
// Without this script the page checks codes, and names programs that check files.

const part = document.getElementById('file-check');
const input = part.querySelector('input[type=file]');
/** More than any sealed paper has, and little enough for a phone. */
const MOST = 50 * 1024 * 1024;
const clock = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'long' });
let loaded;

/** The check itself is loaded when somebody chooses a file, once. */
function verifier() {
  loaded ??= import('/pkg/verifier.js').then(async (module) => {
    await module.default({ module_or_path: '/pkg/verifier_bg.wasm' });
    return module;
  });
  return loaded;
}

function show(name) {
  for (const it of part.querySelectorAll('[data-said]')) it.hidden = it.dataset.said !== name;
}

/** Puts a value into its place, and hides the line around it where there is none. */
function put(name, value) {
  for (const it of part.querySelectorAll(`[data-value=${name}]`)) {
    it.textContent = value ?? '';
    it.closest('[data-line]').hidden = !value;
  }
}

function say(found) {
  const when = (at) => (at === undefined ? undefined : clock.format(new Date(at)));
  put('sealed_by', found.sealed_by);
  put('sealed_at', when(found.sealed_at));
  put('proven_at', when(found.proven_at));
  put('stamped_by', found.stamped_by);
  for (const it of part.querySelectorAll('[data-detail]')) it.hidden = it.dataset.detail !== found.detail;
  show(found.verdict);
}

/** The number of the file that was chosen last: what is found of an earlier one is not shown any more. */
let newest = 0;

async function check(file) {
  const own = ++newest;
  show('working');
  try {
    if (file.size > MOST) throw new RangeError('the file is too large');
    const [module, bytes] = await Promise.all([verifier(), file.arrayBuffer()]);
    const { root, stamps } = part.dataset;
    if (own === newest) say(module.check(new Uint8Array(bytes), root, stamps, Date.now()));
  } catch {
    loaded = undefined;
    if (own === newest) show('failed');
  }
}

input.addEventListener('change', () => {
  if (input.files.length) check(input.files[0]);
});
part.addEventListener('dragover', (event) => event.preventDefault());
part.addEventListener('drop', (event) => {
  event.preventDefault();
  if (!event.dataTransfer.files.length) return;
  input.files = event.dataTransfer.files;
  check(input.files[0]);
});
part.hidden = false;
