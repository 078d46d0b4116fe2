// Wakes the islands of this page, at once: Leptos's own script waits until the browser is idle, which a busy one never is, and what was
// typed before would not be kept.

import load, * as islands from '/pkg/accord.js';

await load({ module_or_path: '/pkg/accord_bg.wasm' });
islands.hydrate();
for (const island of document.querySelectorAll('leptos-island')) islands[island.dataset.component](island);
document.documentElement.dataset.islands = 'awake';
