/** The browser's database, in promises. What was written is on the disk when the promise is kept. */
export class Database {
  constructor(open) {
    this.open = open;
  }

  /** @param stores name → {keyPath, autoIncrement, indexes: [..]} */
  static async named(name, version, stores) {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const [store, { indexes = [], ...options }] of Object.entries(stores)) {
        if (request.result.objectStoreNames.contains(store)) continue;
        const made = request.result.createObjectStore(store, options);
        for (const index of indexes) made.createIndex(index, index);
      }
    };
    const open = await answered(request);
    open.onversionchange = () => open.close();
    return new Database(open);
  }

  async read(store, asking) {
    return answered(asking(this.open.transaction(store).objectStore(store)));
  }

  /** @param change gets the store, and may ask it for more than one thing */
  async write(store, change) {
    const transaction = this.open.transaction(store, 'readwrite', { durability: 'strict' });
    const request = change(transaction.objectStore(store));
    await new Promise((kept, failed) => {
      transaction.oncomplete = kept;
      transaction.onerror = transaction.onabort = () => failed(transaction.error);
    });
    return request?.result;
  }
}

function answered(request) {
  return new Promise((kept, failed) => {
    request.onsuccess = () => kept(request.result);
    request.onerror = () => failed(request.error);
  });
}
