/** B1, B2. What a person is known by at a gate, read as `meeting.accreditation.Code` reads it. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ', LENGTH = 11, FIELD_POLYNOMIAL = 0b100101;
const IGNORED = /[\p{Pd}\p{Z}\p{C}_\u2212]+/gu;

const times2 = element => element << 1 < ALPHABET.length ? element << 1 : element << 1 ^ FIELD_POLYNOMIAL;

/** 0 for a whole code, -1 if a character is none of the alphabet. */
function checksum(characters) {
  let sum = 0;
  for (const character of characters) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return -1;
    sum = times2(sum) ^ digit;
  }
  return sum;
}

/** The eleven characters that were scanned or typed; null if no code can have been meant. */
export function readCode(typed) {
  if (!typed || typed.length > 10 * LENGTH) return null;
  const tidy = typed.normalize('NFKC').replace(IGNORED, '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  return tidy.length === LENGTH && checksum(tidy) === 0 ? tidy : null;
}

/** From the fifty bits that a signed code carries, most significant first, in seven bytes; null if they are more than fifty. */
export function codeOfBits(bytes) {
  let bits = bytes.reduce((sum, byte) => sum << 8n | BigInt(byte), 0n), code = '';
  if (bits >> 50n !== 0n) return null;
  for (let at = 0; at < LENGTH - 1; at++, bits >>= 5n) code = ALPHABET[Number(bits & 31n)] + code;
  return code + ALPHABET[times2(checksum(code))];
}

/** In groups, as people read it: K7QM-4T9X-2BC. */
export const shownCode = code => `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
