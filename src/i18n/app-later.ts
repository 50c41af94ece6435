/** Words of the frame that no page needs at first: preferences, the sheets of keys and of places, pages that are not there. */
import { msg } from './message.ts';

export const later = {
	palette: msg('Go to or do anything', 'Cari tujuan atau tindakan'),
	keys: msg('Keys of this page', 'Tombol di halaman ini'),
	language: msg('Language', 'Bahasa'),
	english: msg('English', 'English'),
	indonesian: msg('Bahasa Indonesia', 'Bahasa Indonesia'),
	theme: msg('Colours', 'Warna'),
	themeSystem: msg('Same as the device', 'Ikut perangkat'),
	themeLight: msg('Light', 'Terang'),
	themeDark: msg('Dark', 'Gelap'),
	notFound: msg('This page does not exist.', 'Halaman ini tidak ada.'),
	goHome: msg('Back to the projects', 'Kembali ke daftar proyek'),
	tryAgain: msg('Try again', 'Coba lagi')
};
