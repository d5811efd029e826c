/** The server's time, as far as this device knows it: a device whose clock is wrong still scans at the right time. */
const WRONG = 30_000;

export const clock = {
  /** Milliseconds the server is ahead. */
  offset: 0,

  now() {
    return new Date(Date.now() + this.offset);
  },

  /** @param asked when the question left, by the device's clock @returns the new offset */
  hear(serverTime, asked) {
    this.offset = Math.round(Date.parse(serverTime) - (asked + Date.now()) / 2);
    return this.offset;
  },

  get wrong() {
    return Math.abs(this.offset) > WRONG;
  }
};
