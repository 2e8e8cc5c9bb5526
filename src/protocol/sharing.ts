// What the dialog on sharing is told.

export interface SharingState {
  readonly leaders: readonly {
    readonly address: string;
    readonly standing: 'canEdit' | 'canView' | 'toAdd' | 'notAnAddress';
  }[];
  /** Mail addresses. */
  readonly viewers: readonly string[];
  /** How many. */
  readonly editors: number;
  /** False where Google does not tell this user who can see the file. */
  readonly isKnown: boolean;
}

export interface SharingView {
  readonly link: string;
  readonly pdf: string;
  readonly zalo: string;
  readonly state: SharingState;
}

/** What became of each address, and how things stand now. */
export interface SharingChange {
  readonly lines: readonly string[];
  readonly state: SharingState;
}
