import { fromBase45, fromBase64, toHex } from './bytes.js';
import { momentIn } from './calendar.js';
import { codeOfBits, readCode } from './code.js';

/** SG. What a badge's QR code says, verified without asking anybody, as `meeting.accreditation.signing.SignedCodes` does. */
const LONGEST = 160, LENGTH = 84, SIGNED = 20, VERSION = 1, TYPES = 32, RAW_KEY = 32, DAY = 86_400_000, EPOCH = Date.UTC(2020, 0, 1) / DAY;
const imported = new Map();

/**
 * @param congress {tag, zone, keys: [{number, publicKey, from, until}]} as the package of a sitting names them
 * @returns {code, claims, problem}: problem null | UNREADABLE | FORGED | OTHER_CONGRESS | UNKNOWN_KEY | KEY_ENDED | NOT_YET_VALID | EXPIRED
 */
export async function readSigned(text, congress, at = new Date()) {
  if (!text || text.length > LONGEST) return found(null, null, 'UNREADABLE');
  const plain = readCode(text);
  if (plain) return found(plain, null, null);
  const bytes = fromBase45(text.trim().toUpperCase());
  const claims = bytes?.length === LENGTH && bytes[0] === VERSION && claimsOf(bytes);
  if (!claims?.code || claims.type >= TYPES || claims.from > claims.until) return found(null, null, 'UNREADABLE');
  if (claims.congress !== congress.tag) return found(null, null, 'OTHER_CONGRESS');
  const key = congress.keys.find(each => each.number === claims.key);
  if (!key) return found(null, null, 'UNKNOWN_KEY');
  if (!await isSigned(bytes, key)) return found(null, null, 'FORGED');
  return found(claims.code, claims, ended(key, claims, congress.zone, at));
}

const found = (code, claims, problem) => ({ code, claims, problem });

function claimsOf(bytes) {
  const data = new DataView(bytes.buffer);
  return {
    key: bytes[1], congress: toHex(bytes.slice(2, 6)), code: codeOfBits(bytes.slice(6, 13)), type: bytes[13],
    zones: data.getUint16(14), from: data.getUint16(16), until: data.getUint16(18)
  };
}

async function isSigned(bytes, key) {
  if (!imported.has(key.publicKey)) {
    const raw = fromBase64(key.publicKey).slice(-RAW_KEY);
    imported.set(key.publicKey, await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']));
  }
  return crypto.subtle.verify('Ed25519', imported.get(key.publicKey), bytes.slice(SIGNED), bytes.slice(0, SIGNED));
}

function ended(key, claims, zone, at) {
  if (key.until && at >= new Date(key.until)) return 'KEY_ENDED';
  const today = Date.parse(momentIn(zone, at).day) / DAY - EPOCH;
  if (today < claims.from) return 'NOT_YET_VALID';
  return today > claims.until ? 'EXPIRED' : null;
}
