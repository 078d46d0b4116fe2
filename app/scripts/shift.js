// Lets the shift page be kept on the device, and says how old it is when it comes from there.

const shown = document.getElementById('as-of');
const status = document.getElementById('offline');

/** Whether the server answers. */
async function isConnected() {
  try {
    return (await fetch('/health', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

async function say() {
  const minutes = Math.floor((Date.now() - Date.parse(shown.dateTime)) / 60000);
  const connected = await isConnected();
  status.hidden = connected && minutes < 5;
  const said = status.dataset.said.replace('{when}', shown.textContent).replace('{minutes}', minutes);
  if (!connected) status.textContent = said;
  if (connected && minutes >= 5) location.reload();
}

if ('serviceWorker' in navigator) await navigator.serviceWorker.register('/pkg/offline.js', { scope: '/' }).catch(() => {});
await say();
setInterval(say, 60000);
