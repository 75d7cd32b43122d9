/** A piece of text that points at a spot on the map, in the legible text. */
export interface Pointing {
  readonly kind: 'coordinates' | 'map-link' | 'what3words';
  readonly start: number;
  readonly end: number;
  /** Where it points, as far as that can be worked out offline. */
  readonly point?: Point;
  /** The name or address that a map link carries. */
  readonly query?: string;
  /** The three words, folded and joined by full stops. */
  readonly words?: string;
}

export interface Point {
  readonly lat: number;
  readonly lon: number;
}
