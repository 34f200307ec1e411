// Files that are not sent yet, kept on this device: per person, and per place they were chosen at.
// Like words (device.js): there again after the browser was killed, and nobody else's.
import { person } from "../device.js";

const DATABASE = "hls-files";
const STORE = "files";

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
  const asked = work(transaction.objectStore(STORE));
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
  return asked?.result;
}

// A file has an id of its own, a place ("purchase:7"), a name, its data, and `send`, the address it
// goes to, from the moment that its person pressed "Add".
export function keep(file) {
  return within("readwrite", (store) => store.put({ ...file, person }));
}

export function forget(id) {
  return within("readwrite", (store) => store.delete(id));
}

export async function all() {
  const files = await within("readonly", (store) => store.index("person").getAll(person));
  return files.sort((a, b) => a.at - b.at);
}

export async function keptAt(place) {
  return (await all()).filter((file) => file.place === place);
}

export async function forgetAt(place) {
  for (const file of await keptAt(place)) await forget(file.id);
}
