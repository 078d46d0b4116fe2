// Keeps the shift page on the device, so that it opens without a connection. Nothing else of Accord's pages is kept. Signing out removes it,
// and so does a session that has ended.

const KEPT = 'accord-shift-1';
const isShift = (url) => /^\/homes\/[^/]+\/shift$/.test(url.pathname);
const isFile = (url) => url.pathname.startsWith('/pkg/') || url.pathname.startsWith('/fonts/') || url.pathname === '/accord.svg';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (event.request.mode === 'navigate' ? isShift(url) : isFile(url)) event.respondWith(fresh(event.request));
});

/** What the server answers now; without a connection what it answered last. */
async function fresh(request) {
  const kept = await caches.open(KEPT);
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected && answer.type === 'basic') await kept.put(request, answer.clone());
    if (request.mode === 'navigate' && answer.type === 'opaqueredirect') await kept.delete(request);
    return answer;
  } catch {
    return (await kept.match(request)) ?? Response.error();
  }
}
