// A photo on the device: made smaller, and covered in places, before anybody else sees it.

const LONGEST_SIDE = 2000;
const QUALITY = 0.85;

export class Photo {
  // `bitmap` is upright: browsers turn a photo as its camera says.
  constructor(bitmap) {
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    this.bitmap = bitmap;
    this.canvas = document.createElement("canvas");
    this.canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    this.canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    this.covers = [];
    this.draw();
  }

  // Rectangles are in hundredths of the photo: from the left, from the top, width, height.
  draw(chosen = null) {
    const pen = this.canvas.getContext("2d");
    const { width, height } = this.canvas;
    pen.fillStyle = "white";
    pen.fillRect(0, 0, width, height);
    pen.drawImage(this.bitmap, 0, 0, width, height);
    pen.fillStyle = "black";
    for (const cover of this.covers) pen.fillRect(...this.inDots(cover));
    if (chosen) this.outline(pen, this.inDots(chosen));
  }

  outline(pen, rectangle) {
    const line = Math.max(2, this.canvas.width / 150);
    pen.lineWidth = line;
    pen.strokeStyle = "white";
    pen.setLineDash([]);
    pen.strokeRect(...rectangle);
    pen.strokeStyle = "black";
    pen.setLineDash([line * 3, line * 3]);
    pen.strokeRect(...rectangle);
  }

  inDots({ left, top, width, height }) {
    const across = this.canvas.width / 100;
    const down = this.canvas.height / 100;
    return [left * across, top * down, width * across, height * down];
  }

  async file() {
    this.draw();
    return new Promise((resolve, reject) => {
      this.canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no room"))), "image/jpeg", QUALITY);
    });
  }
}

// The photo in a file, or nothing where this browser cannot read it: then the server looks at it.
export async function photoIn(file) {
  if (file.type === "application/pdf") return null;
  try {
    return new Photo(await createImageBitmap(file));
  } catch {
    return null;
  }
}
