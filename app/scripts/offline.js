// Keeps the shift page on the device, so that it opens without a connection, and the page that says that there is none. Nothing else of
// Accord's pages is kept. Signing out removes it, and so does a session that has ended.

const KEPT = 'accord-shift-1';
const OFFLINE = '/offline';
const isShift = (url) => /^\/homes\/[^/]+\/shift$/.test(url.pathname);
const isFile = (url) => url.pathname.startsWith('/pkg/') || url.pathname.startsWith('/fonts/') || url.pathname === '/accord.svg';

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(KEPT).then((kept) => kept.add(OFFLINE)));
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== self.location.origin) return;
  const isPage = event.request.mode === 'navigate';
  if (event.request.method === 'GET' && (isPage ? isShift(url) : isFile(url))) event.respondWith(fresh(event.request));
  else if (isPage) event.respondWith(fetch(event.request).catch(() => offline(url)));
});

/** In place of the first page the shift page that is kept; in place of any other, that there is no connection. */
async function offline({ pathname }) {
  const kept = await caches.open(KEPT);
  const shift = (await kept.keys()).find(({ url }) => isShift(new URL(url)));
  if (pathname === '/' && shift) return Response.redirect(shift.url);
  return (await kept.match(OFFLINE)) ?? Response.error();
}

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
