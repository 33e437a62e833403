// The two classes of the SDK's dialogs that are used here, by their own files: the package's index also loads speech,
// date and number recognisers in six languages, which is a third of the time that the whole program takes to start.
export { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
export { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
