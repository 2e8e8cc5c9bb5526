// What a frame of the script and the page around it say to each other.

export type FromFrame =
  | { readonly kind: 'run'; readonly id: number; readonly functionName: string; readonly arguments: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  /** To the part of the page behind the frame, or the one before it. */
  | { readonly kind: 'leave'; readonly back: boolean }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

export type ToFrame =
  | { readonly kind: 'success'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };
