/** The words of the interface; the mail keeps its own. */
export interface Labels {
	readonly account: string;
	readonly inbox: string;
	readonly sentMail: string;
	readonly drafts: string;
	readonly compose: string;
	readonly newMessage: string;
	readonly back: string;
	readonly reply: string;
	readonly replyAll: string;
	readonly forward: string;
	readonly more: string;
	readonly send: string;
	readonly moreSendOptions: string;
	readonly discard: string;
	readonly to: string;
	readonly me: string;
	readonly subject: string;
	readonly body: string;
	readonly saving: string;
	readonly saved: string;
	readonly savedAt: string;
	readonly sent: string;
	readonly discarded: string;
	readonly trimmed: string;
	readonly wrote: string;
	readonly from: string;
	readonly date: string;
	readonly draft: string;
	readonly message: string;
	readonly readingPane: string;
	readonly messageActions: string;
	readonly attachments: string;
	readonly nothingOpen: string;
	readonly empty: string;
	readonly replyPrefix: string;
}

const ENGLISH: Labels = {
	account: 'Account',
	inbox: 'Inbox',
	sentMail: 'Sent',
	drafts: 'Drafts',
	compose: 'Compose',
	newMessage: 'New message',
	back: 'Back to inbox',
	reply: 'Reply',
	replyAll: 'Reply all',
	forward: 'Forward',
	more: 'More',
	send: 'Send',
	moreSendOptions: 'More send options',
	discard: 'Discard draft',
	to: 'To',
	me: 'me',
	subject: 'Subject',
	body: 'Message Body',
	saving: 'Saving…',
	saved: 'Draft saved',
	savedAt: 'Draft saved at',
	sent: 'Message sent',
	discarded: 'Draft discarded',
	trimmed: 'Show trimmed content',
	wrote: 'wrote:',
	from: 'From',
	date: 'Sent',
	draft: 'Draft',
	message: 'Email message',
	readingPane: 'Reading Pane',
	messageActions: 'Message actions',
	attachments: 'Attachments',
	nothingOpen: 'Select a message to read',
	empty: 'Nothing here yet',
	replyPrefix: 'Re',
};

const GERMAN: Labels = {
	account: 'Konto',
	inbox: 'Posteingang',
	sentMail: 'Gesendet',
	drafts: 'Entwürfe',
	compose: 'Schreiben',
	newMessage: 'Neue Nachricht',
	back: 'Zurück zum Posteingang',
	reply: 'Antworten',
	replyAll: 'Allen antworten',
	forward: 'Weiterleiten',
	more: 'Mehr',
	send: 'Senden',
	moreSendOptions: 'Weitere Sendeoptionen',
	discard: 'Entwurf verwerfen',
	to: 'An',
	me: 'mich',
	subject: 'Betreff',
	body: 'Nachrichtentext',
	saving: 'Wird gespeichert…',
	saved: 'Entwurf gespeichert',
	savedAt: 'Entwurf gespeichert um',
	sent: 'Nachricht gesendet',
	discarded: 'Entwurf verworfen',
	trimmed: 'Gekürzten Inhalt anzeigen',
	wrote: 'schrieb:',
	from: 'Von',
	date: 'Gesendet',
	draft: 'Entwurf',
	message: 'E-Mail-Nachricht',
	readingPane: 'Lesebereich',
	messageActions: 'Nachrichtenaktionen',
	attachments: 'Anlagen',
	nothingOpen: 'Wählen Sie eine Nachricht aus',
	empty: 'Noch nichts hier',
	replyPrefix: 'AW',
};

const ARABIC: Labels = {
	account: 'الحساب',
	inbox: 'البريد الوارد',
	sentMail: 'المرسل',
	drafts: 'المسودات',
	compose: 'إنشاء',
	newMessage: 'رسالة جديدة',
	back: 'رجوع إلى البريد الوارد',
	reply: 'رد',
	replyAll: 'رد على الكل',
	forward: 'إعادة توجيه',
	more: 'المزيد',
	send: 'إرسال',
	moreSendOptions: 'خيارات إرسال إضافية',
	discard: 'تجاهل المسودة',
	to: 'إلى',
	me: 'أنا',
	subject: 'الموضوع',
	body: 'نص الرسالة',
	saving: 'جارٍ الحفظ…',
	saved: 'تم حفظ المسودة',
	savedAt: 'تم حفظ المسودة في',
	sent: 'تم إرسال الرسالة',
	discarded: 'تم تجاهل المسودة',
	trimmed: 'إظهار المحتوى المقتطع',
	wrote: 'كتب:',
	from: 'من',
	date: 'التاريخ',
	draft: 'مسودة',
	message: 'رسالة بريد إلكتروني',
	readingPane: 'جزء القراءة',
	messageActions: 'إجراءات الرسالة',
	attachments: 'المرفقات',
	nothingOpen: 'اختر رسالة لقراءتها',
	empty: 'لا شيء هنا بعد',
	replyPrefix: 'رد',
};

const LANGUAGES: Readonly<Record<string, Labels>> = { en: ENGLISH, de: GERMAN, ar: ARABIC };

/** English where a language has no words here; dates then still come in that language. */
export function labelsFor(language: string): Labels {
	return LANGUAGES[language.split('-')[0] ?? ''] ?? ENGLISH;
}
