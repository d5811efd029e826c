import { fromBase64, toBase64Url } from './bytes.js';

/** What a device holds about a person only the person's own code opens: a lost device tells nothing to who has no badges. */
const DIGEST = 16, KEY = 32, IV = 12;

/** @returns {digest, key}: where the record of this code is found, and what opens it */
export async function unlock(code, { salt, iterations }) {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(code), 'PBKDF2', false, ['deriveBits']);
  const stretched = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations };
  const bytes = new Uint8Array(await crypto.subtle.deriveBits(stretched, secret, (DIGEST + KEY) * 8));
  return { digest: toBase64Url(bytes.slice(0, DIGEST)), key: await crypto.subtle.importKey('raw', bytes.slice(DIGEST), 'AES-GCM', false, ['decrypt']) };
}

/** @returns what was sealed, or null where the record was not made for this key */
export async function unseal(sealed, key) {
  const bytes = fromBase64(sealed);
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes.slice(0, IV) }, key, bytes.slice(IV));
    return JSON.parse(new TextDecoder().decode(plain));
  } catch (notMeant) {
    return null;
  }
}
