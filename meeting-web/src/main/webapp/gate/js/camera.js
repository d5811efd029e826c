/** A badge held before the camera: the browser's own reader where it has one, else the one that comes along. */
const SAME_CODE_AGAIN = 4000, LOOK_EVERY = 120;

export class Camera {
  /**
   * @param video   where the steward sees what it sees; its data-reader is the address of the reader that comes along
   * @param read    is told each code once, however long it is held there
   * @param refused is told that there is no camera, or none for us
   */
  constructor(video, read, refused) {
    this.video = video;
    this.read = read;
    this.refused = refused;
    this.stream = null;
    this.seen = { text: null, at: 0 };
  }

  turn() {
    return this.stream ? this.close() : this.open();
  }

  async open() {
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      this.video.srcObject = this.stream;
      this.video.hidden = false;
      await this.video.play();
      this.#look(await this.#reader());
    } catch (none) {
      this.close();
      this.refused();
    }
  }

  close() {
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.stream = null;
    this.video.hidden = true;
  }

  async #look(reader) {
    while (this.stream) {
      const text = await reader(this.video).catch(() => null);
      if (text) {
        const stillThere = text === this.seen.text && Date.now() - this.seen.at < SAME_CODE_AGAIN;
        this.seen = { text, at: Date.now() };
        if (!stillThere) this.read(text);
      }
      await new Promise(resume => setTimeout(resume, LOOK_EVERY));
    }
  }

  async #reader() {
    if ('BarcodeDetector' in window) {
      const detector = new BarcodeDetector({ formats: ['qr_code'] });
      return async video => (await detector.detect(video))[0]?.rawValue;
    }
    if (!window.jsQR) await loaded(this.video.dataset.reader);
    const canvas = document.createElement('canvas'), pen = canvas.getContext('2d', { willReadFrequently: true });
    return async video => {
      canvas.width = video.videoWidth;
      canvas.height = video.videoHeight;
      pen.drawImage(video, 0, 0);
      return window.jsQR(pen.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height)?.data;
    };
  }
}

function loaded(address) {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
}
