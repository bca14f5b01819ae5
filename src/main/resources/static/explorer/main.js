import './shell.js';

document.querySelector('.boot').remove();
document.body.append(document.createElement('atlas-shell'));
