// The release of the add-on, as package.json has it.

export const ADDON_VERSION = '0.1.0';
