/** What a steward hears without looking; switched off it stays off on this device. */
const KEPT = 'plenum-gate-sound', VOLUME = .2, PAUSE = .06;

export class Sound {
  constructor(button) {
    this.button = button;
    this.loud = localStorage.getItem(KEPT) !== 'off';
    button.addEventListener('click', () => this.#turn());
    this.show();
  }

  /** @param tones [hertz, seconds] one after the other */
  play(tones) {
    if (!this.loud || !tones) return;
    this.audio = this.audio || new AudioContext();
    let at = this.audio.currentTime;
    for (const [pitch, seconds] of tones) {
      const tone = this.audio.createOscillator(), volume = this.audio.createGain();
      tone.frequency.value = pitch;
      volume.gain.value = VOLUME;
      tone.connect(volume).connect(this.audio.destination);
      tone.start(at);
      tone.stop(at + seconds);
      at += seconds + PAUSE;
    }
  }

  show() {
    this.button.setAttribute('aria-pressed', String(this.loud));
    this.button.textContent = this.loud ? this.button.dataset.on : this.button.dataset.off;
  }

  #turn() {
    this.loud = !this.loud;
    localStorage.setItem(KEPT, this.loud ? 'on' : 'off');
    this.show();
  }
}
