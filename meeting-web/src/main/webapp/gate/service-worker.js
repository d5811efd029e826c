/* Keeps the gate application, so that it opens when neither server nor network is there. The list of files and their version come from the server;
   another version is fetched whole, beside the one in use, and takes its place at the next opening. */
importScripts('shell.js');
const CACHE = 'plenum-gate-' + self.SHELL.version, ADDRESSES = new Set(self.SHELL.files.map(file => new URL(file, self.location).href));

self.addEventListener('install', event => event.waitUntil((async () => {
  const cache = await caches.open(CACHE);
  await cache.addAll([...ADDRESSES].map(address => new Request(address, { cache: 'reload', credentials: 'omit' })));
  await self.skipWaiting();
})()));

self.addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('plenum-gate-') && name !== CACHE) await caches.delete(name);
  await self.clients.claim();
})()));

self.addEventListener('fetch', event => {
  const { request } = event;
  if (request.method !== 'GET' || request.headers.has('Authorization')) return;
  const address = request.mode === 'navigate' ? new URL('./', self.location).href : request.url;
  if (ADDRESSES.has(address)) event.respondWith(caches.match(address).then(kept => kept || fetch(request)));
});
