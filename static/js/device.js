// Words that are not saved yet, kept on this device: per person, per entry, per field.
// IndexedDB, and told to write through: what was typed is there again after the browser was killed.

const DATABASE = "hls-words";
const STORE = "words";

export const person = document.body.dataset.person ?? "";

let opened = null;

function database() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: "id" }).createIndex("person", "person");
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function within(mode, work) {
  const transaction = (await database()).transaction(STORE, mode, { durability: "strict" });
  const result = work(transaction.objectStore(STORE));
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
  return result;
}

// The name of one field of one entry of this person on this device.
export function nameOf(key, field) {
  return `${person}/${key}/${field}`;
}

export function keep(words) {
  const kept = { ...words, id: nameOf(words.key, words.field), person, at: Date.now() };
  return within("readwrite", (store) => store.put(kept));
}

// Forget words that were saved; but not if something else was typed since.
export function forget(words) {
  return within("readwrite", (store) => {
    const asked = store.get(nameOf(words.key, words.field));
    asked.onsuccess = () => {
      const kept = asked.result;
      if (kept && kept.value === words.value) store.delete(kept.id);
    };
  });
}

export async function all() {
  let asked = null;
  await within("readonly", (store) => {
    asked = store.index("person").getAll(person);
  });
  return asked.result.sort((a, b) => a.at - b.at);
}
