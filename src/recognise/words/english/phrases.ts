import type { Phrases } from '../vocabulary.ts';

/** Phrases of English mail about appointments and jobs; see `Phrases` for the notation. */
export const ENGLISH_PHRASES: Phrases = {
	ask: `is that doable | doable for you | be doable | would you | could you | can you | will you | are you |
		do you | wld you | cld you | can u | could u | are u | would u | able to make | able to attend |
		able to come | be able to | can we meet | could we meet | can we talk | could we talk | can we chat |
		can we do | could we do | can we say | does that | does this | does _ work | does _ suit | does _ _ work |
		does _ _ suit | do _ work | do _ suit | would _ work | would _ suit | would _ _ work | would _ _ suit |
		will _ work | will _ suit | will that do | would that do | would this do | will this do | suit you |
		suits you | suit yourself | suit ye | work for you | works for you | work for u | work for yourself |
		work on your end | work your end | work your side | fit your | fits your | fit in your |
		work with your schedule | be convenient | is convenient | convenient for you | be suitable |
		suitable for you | a suitable time | is this suitable | is _ ok | is _ okay | is _ good | is _ fine |
		is _ alright | is _ all right | that be ok | that be okay | ok for you | okay for you | ok with you |
		okay with you | good for you | fine for you | fine with you | alright for you | alright with you |
		all good with you | acceptable to you | you free | u free | you available | you around | you about |
		you still available | you still free | you in a position | you happy | happy with that | happy to come |
		happy to meet | you up for | you keen | you open to | how about | what about | how does | how do |
		how would | how is | how you fixed | how sound | does _ sound | hows | how bout | sound good | sound ok |
		sound okay | that sound | any good | any use | any chance | any joy | any problem with | any objection* |
		any issue with | shall we | should we | lets say | say _ at | shall i | can i book | can i put you |
		may i | may we | could i | might you | might we | might _ work | are we ok | are we good | we good for |
		good to go for | is it possible | would it be possible | is it convenient | is it suitable |
		fancy coming | fancy popping | wondering if | wondering whether | wonder if you | was wondering |
		would be possible for you | possible for you to | check if you | see if you | check whether you |
		ask if you | ask whether you | asking if you | hoping you could | hoping you can | hoping to meet |
		hope that works | hope this works | hope that suits | hope this suits | hope thats ok | if that suits |
		if this suits | if that works | if this works | if thats ok | if thats okay | if that is ok |
		if you can make | if you could make | whether you can | whether you could | whether that | whether this |
		if you are free | if youre free | if you are available | if youre available | i propose | we propose |
		id propose | proposing | proposed time | proposed date | proposed slot | i suggest | we suggest |
		id suggest | can suggest | suggested time | suggested date | we can offer you | i can offer you | can do |
		could do | can squeeze you in | could see you | can see you | could fit you in | can fit you in |
		thinking | is good for us | works for us | works our end | works on our end | suits us |
		suits at our end | free for a | available for a | free to talk | free to chat | free to meet |
		free to come | free at | free on | free this | free next | available at | available on | available to |
		free tomorrow | available tomorrow | kindly advise if | please advise if | advise if you are |
		confirm if you | confirm whether | confirm your availability for | kindly confirm if | let me know if |
		let us know if | lmk if | let me know whether | let us know whether | can or not | can make it or not |
		ok or not | convenient to you | comfortable with | will it be ok | will it be fine | tell me if |
		tell us if | yeah nah | watea`,
	choose: `nominate | vote for | easiest for you | bookwithme | pick | choose | select | your choice | up to you |
		you decide | book a | book your | book in a | book yourself in | book time | book straight | book online |
		book here | self book | self schedul* | reserve a | reserve your | grab a | schedule your |
		schedule a time | schedule a call with | schedule online | schedule now | schedule here |
		arrange your own | set up your own | from the following | the following times | following dates |
		one of these | one of the | any of these | any of the | any of those | which of | options | option |
		slots | timeslots | available times | available dates | times available | a slot | slot that | either |
		alternatively | whichever | whatever suits | whatever works | which one | which time | which day |
		which slot | which date | which suits | which works | which do you | which would you | preference |
		preferences | preferred time | preferred slot | preferred date | preferred day | your preferred |
		in order of | rank | top three | top 3 | top two | first come | first in first served | fill* up fast |
		scheduling link | booking link | calendar link | calendly | cal com | my calendar | our calendar |
		use the calendar | use this link | use the link | link below | this link to | click here to |
		click the link | follow the link | via the link | on the link | through the link | booking page |
		booking system | booking tool | online booking | log in to book | log into your account | doodle |
		youcanbookme | savvycal | goodtime | hirevue schedul* | microsoft bookings | find a time |
		a time that suits | time that works | times that suit | times that work | suits you best | works best |
		best suits | best for you | most convenient | suits best | ive got | weve got | we have openings |
		i have openings | openings on | we can do | we can offer | we could offer | i can offer | can offer you |
		i can do | we could do | could do any | here are | a few times | some times | a couple of times |
		between | any time | anytime | any day | am or pm | morning or afternoon | mornings or afternoons |
		morning or evening | tomorrow or | monday or | tuesday or | wednesday or | thursday or | friday or |
		today or | phone or video | in person or | on site or remote | teams or in person | prefer |
		would you rather | better for you | easier for you | better suited | suits better | works better |
		which is better | what suits | tick | indicate | reply with the | reply 1 | reply a | text back the |
		let me know which | let us know which | lmk which | tell me which | tell us which | advise which |
		confirm which | shout which | give me your`,
	availability: `availability | avail | availabilities | when are you | when you are free | when you are available |
		when youre free | when youre available | when youre around | when might you | when would you |
		when could you | when can you | when can we | when could we | when would suit | when suits | when works |
		when is good | when is best | whens good | whens best | when would be | when will you be | when do you |
		when r u free | what days | what day | what times | what time suits | what time works | what time would |
		what works for you | what works best | what suits | what would suit | whats good for you |
		what does your | your schedule | your calendar | your diary | your week | look like |
		looks like this week | how are you fixed | how are you placed | how you fixed | how is your |
		how you looking | how are you looking | send me some times | send some times | send over some |
		send me a few | send a few times | send through some times | send us some | share some times |
		share a few | some times that | a few times that | times that work | times that suit | some dates |
		some days | dates that suit | dates and times | days and times | days that suit | suitable times |
		suitable dates | suitable slots | convenient times | few time slots | few slots | couple of times that |
		two or three | 2 3 slots | three times | three slots | give me some | give us some | give me a few |
		offer some times | suggest some | suggest a time | suggest times | suggest a few | propose a time |
		propose some | propose a few | let me have some | free this week | free next week | available this week |
		available next week | this week or next | sometime this week | sometime next week | some time this week |
		some time next week | later this week | early next week | late next week | over the next |
		in the coming days | in the coming week | in the coming weeks | next couple of | next few days |
		the week of | week commencing | week beginning | w c | the week after | in the next fortnight |
		a good time | good time to | good time for | best time | best day | best days | better time |
		the best times | convenient time | suitable time | a time that suits | time that suits you |
		time to suit | a mutually | mutually convenient | mutually agreeable | a time that works |
		right time to call | preferred times | preferred dates | any days you | any dates you | any times you |
		days you cant | dates to avoid | dates you cannot | unavailable | not available | days you work |
		days off | day off | outside of work | on your break | around your shifts | before or after work |
		free during | free in the | flexible | work around you | work around your | fit around you |
		fit around your | fit in with | time zone | timezone | notice you need | find a time | find time |
		finding a time | set up a time | arrange a time | arrange a suitable | agree a time | sort a time |
		sort out a time | fix a time | organise a time | organize a time | schedule a time | line up a time |
		nail down a time | settle on a time | coordinate a time | coordinate schedules | work out a time |
		lock in a time | get something in | put something in | something in the diary | get you in |
		get you booked | when it suits | whenever suits | whenever you | whenever is good | at your convenience |
		at your earliest convenience | let me know when | let us know when | lmk when | tell me when |
		tell us when | advise when | shout when | revert with your | share your convenient | share your slots |
		watea`,
	tentative: `tentative* | provisional* | pencil* | loosely | roughly | subject to | to be confirmed | tbc | tba | tbd |
		to be advised | to be determined | to be announced | to be decided | yet to be | not yet confirmed |
		not confirmed | unconfirmed | not fixed | not set in stone | isnt set in stone | not finalised |
		not finalized | not final | yet to finalise | not definite | nothing definite | not locked in |
		nothing fixed | not 100 | not certain | not booked yet | nothing booked | hold | holding | keep the slot |
		keep free | keep _ free | keep _ clear | keep _ open | save the | please keep | block out | block off |
		block your | blocking | placeholder | place holder | reserve the | earmark* | will confirm | ill confirm |
		well confirm | will be confirmed | once confirmed | once i hear | once we hear | when confirmed |
		confirm closer | confirm nearer | confirm shortly | confirm soon | confirm later | confirm tomorrow |
		confirm by | confirm the exact | confirm the time | confirm the details | confirm exact |
		confirmation will follow | confirmation to follow | details to follow | details will follow |
		invite to follow | exact time | exact timing* | final time | final confirmation | firm up | firm it up |
		firming up | firm date | waiting to hear | waiting for | waiting on | awaiting | still waiting |
		await confirmation | pending | check with | need to check | have to check | let me check | ill check |
		checking with | just need to | need to run it by | run it past | confirm with | need to confirm |
		have to confirm | yet to confirm | might change | may change | could change | can change | might move |
		may move | could still change | might shift | might be | may be | might have to | may have to |
		may need to | might need to | could be | might not | may not | maybe | perhaps | possibly | possible |
		probably | likely | hopefully | all going well | all being well | fingers crossed | for now |
		for the moment | at this stage | for the time being | at the moment | as it stands | as things stand |
		in the meantime | unless anything changes | unless something changes | until i hear | until we hear |
		until then | until confirmed | looking like | looks like | aim for | aiming | we aim to | we are hoping |
		hope to | hoping for | planning | plan to | we expect to | we intend | intend to | anticipate |
		anticipated | expected to be | thinking of | in mind | or so | ish | approx | approximately | proposed |
		proposing | indicative | draft | in principle | penned in | chalked in | if all goes | if the panel |
		when i know more | let you know once | let you know when | get back to you | come back to you |
		back to you with | be in touch with | be in touch to | in touch to arrange | revert | keep you posted |
		keep you updated | watch this space`,
	fix: `booked | scheduled | confirmed | arranged | set up | organised | organized | is set | been set |
		your booking | book you in | booking you in | ill book | well book | reserved | slot has been |
		scheduling you | slated | slotted in | slotted you in | timetabled | fixed for | fixed on | is fixed |
		has been fixed | fixed up | fixed your interview | have fixed | lined up | line you up | lined you up |
		confirming | confirm your interview | this confirms | to confirm | can confirm | i confirm | we confirm |
		confirmation | hereby confirm* | set for | all set | set you up | set down for | locked in | lock in |
		locked you in | locked and loaded | lock it in | lock that in | locked down | in the diary | in my diary |
		in our diary | in the calendar | on the calendar | in my calendar | on my calendar | in your calendar |
		in the book | in the books | on the books | on the board | in the system | diarised | diarized | diaried |
		calendared | put it in the | popped it in | popped you in | on the schedule | on the list |
		on the roster | put you down | got you down | have you down | got you in | have you in for |
		youre down for | you are down for | youre in for | you have an interview | you have an appointment |
		youve got an interview | got you an interview | secured an interview | secured you |
		got an interview for you | settled | sorted | its on | it is on | its a date | were on | we are on |
		youre on | done and dusted | thats that | thats set | finalised | finalized | agreed | as discussed |
		as we discussed | as planned | per our conversation | per our call | per our discussion | further to our |
		calendar invite | calendar invitation | diary invite | meeting invite | invite sent |
		invite has been sent | invite attached | sent you an invite | sent an invite | sent you a calendar |
		sent through an invite | ill send an invite | ill send the invite | will send an invite |
		will send a calendar | sending an invite | send you an invite | invitation sent | accept the invite |
		accept the invitation | teams invite | zoom invite | accepted your | accepted the | has accepted |
		meeting details | interview details | appointment details | details below | details are below |
		details for your | as follows | here are the details | heres the details | find the details |
		find below the | the details of | your interview is | your interview will | interview is on |
		interview date | interview time | date and time | date time | date of interview | time and place |
		time and venue | when where | where when | you will be interviewed | will be on | im meeting you |
		meeting you at | well see you | ill see you | ill call you at | ill ring you at | ill phone you at |
		well call you | kick off at | kicks off | starts at | starting at | begins at | commencing at |
		commence*`,
	agree: `perfect | brilliant | great | lovely | grand | super | sweet | wicked | ace | cool | awesome | excellent |
		fantastic | wonderful | amazing | marvellous | fab | smashing | champion | spot on | bang on | deadly |
		sound good | beaut | ripper | bonza | too easy | easy done | no worries | no problem | no probs |
		not a problem | no dramas | no bother | all good | chur | ka pai | tino pai | that works | this works |
		works for us | works for me | works for all | works well | works fine | works perfectly | works nicely |
		works on our end | works our end | works at our end | works this end | time works | day works |
		slot works | date works | it works | that one works | will work | thatll work | that would work |
		can work with that | suits us | suits me | suits everyone | suits fine | suits perfectly | suits well |
		that suits | it suits | suits the team | suits the panel | suits the manager | suits at our end |
		suits _ fine | suits _ too | suits them | suits him | suits her | sounds good | sounds like a plan |
		sounds fine | that sounds | good plan | good stuff | good as gold | good by me | good with me |
		good for us | good for me | good on our side | good on our end | good to go | were good | we are good |
		im good | i am good | is fine | is ideal | is okay | is all right | is alright | is acceptable |
		is convenient for us | thats fine | thats good | thats ok | thats okay | thats ideal | fine by me |
		fine by us | fine with me | fine with us | fine for us | fine for me | ok for us | okay for us |
		ok with us | ok by me | ok can | can lah | ok lah | okay done | ok done | noted | see you then |
		see you there then | see ya then | cu then | c u then | speak then | talk then | chat then |
		catch you then | see you at | til then | till then | until then | catch up then | meet you then |
		look forward to it | looking forward to it | it is then | thats the one | lets do | lets go with |
		lets go for | lets say | lets make it | lets stick with | lets lock | lets meet | lets book | lets take |
		well go with | ill go with | we will go with | go with the | going with | go for the | well take |
		ill take the | we will take | we can take | take that | take you up on | grab the | snag | bags the |
		yes | yep | yeah | yup | sure | of course | absolutely | certainly | definitely | deal | agreed |
		we agree | accepted | we accept | i accept | happy with that | happy to meet then | happy to do |
		happy days | happy out | can do | can make that | we can make | i can make | we can manage |
		can accommodate | able to accommodate | happy to accommodate | manager is happy | panel is happy |
		free then | free at that time | available then | available at that time | available too | also free |
		thanks for confirming | thank you for confirming | thanks for letting me know | thanks for getting back |
		thanks for coming back | thank you for your confirmation | thanks for choosing | thanks for picking |
		thanks for accepting | thank you for accepting | thanks for your reply | thanks for the quick reply |
		thanks for the times | thanks for your availability | thank you for your availability |
		thanks for sending your | received your confirmation | glad you can | pleased you can |
		delighted you can | good to hear you | of the times you | of your options | of the options you |
		from your options | you suggested | you proposed | you offered | you gave | you mentioned | you sent |
		as requested | your suggestion | your suggested | your proposed | your first choice | your selected |
		your chosen | slot you | time you | you picked | you chose | you selected | you have selected |
		you have chosen | no objection | right so | right you are | roger that | copy that`,
	expect: `see you on | see you at | see you in | see you there | see you then | see you soon | see you tomorrow |
		see you today | see you next | see you this | see you monday | see you tuesday | see you wednesday |
		see you thursday | see you friday | see you saturday | see you later | see ya | see yous | see ye | cu |
		c u | seeing you | be seeing | will see you | well see you | ill see you | speak to you | speak soon |
		speak on | speak then | speak tomorrow | speak with you | talk to you | talk on | talk tomorrow |
		talk soon | chat on | chat then | chat tomorrow | chat soon | catch you | catch up on | ka kite |
		look forward to | looking forward to | forward to meeting | forward to seeing | forward to speaking |
		forward to talking | forward to chatting | forward to welcoming | forward to hearing about |
		forward to having you | forward to the interview | forward to our | forward to your interview |
		forward to your visit | excited to meet | excited to speak | excited to see | keen to meet you on |
		cant wait to | nice to meet you on | dying to meet | fwd to | you will meet | youll meet |
		you will be meeting | youll be meeting | you are meeting | youre meeting | youre seeing | you are seeing |
		youll see | you will see | you will speak | youll speak | you will be speaking | youll be speaking |
		youre speaking | you are speaking | youll be talking | you will talk | youll be chatting |
		youll be interviewed | interviewing you | you will be interviewed | interviewed by | interviewer will be |
		interviewers will be | interviewers are | panel will be | panel will consist | panel consists |
		on the panel | the panel is | be meeting you | will be joined by | will be joining | will be there |
		will be present | will sit in | sitting in | sit in on | in attendance | attended by | please come |
		please attend | please arrive | please be | please join | please report | please call in | please dial |
		come along | come in at | come over at | come by at | come up to | come down to | be here | be there at |
		be there for | be ready | be available | be by your phone | be near your phone | keep your phone |
		have your phone | be online | log on at | join at | arrive at | arrive by | get here | turn up at |
		show up at | rock up | pop in at | drop in at | report to | report at | present yourself | attend at |
		attend on | make your way | head to | head over | head up to | you go to | will call you | ill call you |
		well call you | will ring you | ill ring you | will phone you | ill phone you | will be calling |
		will be ringing | will give you a | ill give you a | give you a call | give you a ring | give you a bell |
		give you a buzz | give you a tingle | call you at | call you on | ring you at | ring you on |
		phone you at | phone you on | call you then | ring you then | buzz you | bell you | dial you |
		call your mobile | call your cell | ring your mobile | phone your mobile | call you directly | call from |
		expect a call | expect a phone call | expect the call | expect her call | expect his call |
		expect their call | will video call | will dial in | will skype | will contact you at | reach you at |
		reach you on | will meet you | ill meet you | well meet you | ill be waiting | will be waiting |
		will greet you | will come and | come and get you | come down and | collect you from | ill be there |
		ill be at | ill be in | let you in | expecting you | well be expecting | expects you | expect you |
		be waiting for you | waiting for you at | be glad to see you | be happy to see you | are looking forward |
		takes place | take place | taking place | is being held | be held | held at | held on | held in |
		held via | held over | be conducted | will happen | will be happening | happening on | will start |
		will begin | will commence | will kick off | will run | runs from | will last | lasts | should last |
		should take | will take about | will take around | will take approximately | allow an hour | allow about |
		allow up to | expected to last | be over by | will be via | will be on | will be in | will be at |
		will be over | kanohi ki te kanohi | face to face | f2f | in our office | at our office | at our offices |
		at our premises | at our site | at our store | at the shop | at our head office | at the salon |
		at the school | at the clinic | in the boardroom | at the marae | at the council | your interview is |
		your interview on | your interview at | your interview with | your upcoming interview |
		your interview tomorrow | your interview today | your interview next | your interview this |
		your call with | your meeting with | your chat with | your appointment | our interview | our call |
		our chat | our meeting | our conversation | our appointment | our zoom | our korero | our hui | the hui |
		hui on | hui will be | tomorrows interview | todays interview | mondays interview |
		you have an interview | you have an upcoming | youre in with | youre up at | youre on at | you are on at |
		you are first | youre first up | on arrival | when you arrive | when you come`,
	invite: `like to invite | invite you | inviting you | invited | invitation | interview invite | are inviting |
		we invite | hereby invite* | cordially invite* | formally invite | happy to invite | glad to invite |
		wish to invite | want to invite | love to invite | like to meet | love to meet | want to meet |
		wants to meet | keen to meet | keen to see you | keen to speak | keen to talk | keen to have |
		keen to get you | wishes to meet | eager to meet | happy to meet | hoping to meet |
		interested in meeting | interested to meet | interview you | like you to come | love you to come |
		want you to come | have you come | have you in | get you in | bring you in | call you in | call you for |
		calling you for | like to speak | like to talk | like to chat | like to see you | like to offer you an |
		like to have a | like to arrange | like to schedule | like to set up | like to book | like to discuss |
		like to learn more | like to get to know | like to progress | like to proceed | like to move |
		like to take | love to speak | love to talk | love to chat | love to have | love to see you |
		love to hear more | love to learn more | love to get you | love to set up | love to schedule |
		love for you | want to speak | want to talk | want to see you | wants to see you | wants to speak |
		wants to talk | want to have a chat | wants to chat | wants you to come | wanted to invite |
		wanted to see if | hoping to speak | hoping to set up | hoping to arrange | hoping to chat |
		looking to arrange | looking to schedule | looking to set up | like to korero | have a korero |
		keen for a korero | come and korero | fancy a chat | up for a chat | delighted to | pleased to |
		happy to inform | happy to let you | happy to say | glad to inform | thrilled to | excited to |
		good news | great news | fantastic news | congratulations | congrats | you made it | you have made it |
		youve made it | you are through | youre through | you have passed | youve passed | you have progressed |
		passed the | got through | made the shortlist | made it to | on the shortlist | been selected |
		selected for | selected to | selected you | have selected | shortlisted | short listed |
		your profile has been | been chosen | have been successful | been successful in | successful in being |
		you are successful | your application has been successful | successful at |
		your application was successful | application is successful | made it through | chosen to | chosen for |
		been put forward | like your profile | liked your profile | liked your cv | like your cv |
		liked your application | loved your application | loved your cv | loved your resume | liked the look |
		like the look of | like the sound of | impressed by | impressed with | were impressed | was impressed |
		very impressed | enjoyed reading | caught our eye | stands out | strong candidate | good fit | great fit |
		good match | great match | next step | next stage | the next round | move forward with you |
		move you forward | moving forward with your | moving you forward | move forward with your | progress you |
		progress your application | progressing you | progressing your application | progressed to |
		take you through | take your application | take it further | take this further | take things further |
		proceed with your | proceed to the | proceed with an interview | proceed with interview |
		proceeding with your | advance you | advance to | advancing you | advanced to | offer you an interview |
		offering you an interview | offered an interview | offered you an interview | offer of interview |
		offer of an interview | interview offer | an interview for | for an interview | to an interview |
		to interview | for interview | attend an interview | attend the interview | come in for | come along for |
		come in and meet | come in and see | come and meet | come and see us | come and have | come in to meet |
		pop in for | drop in for | interested in your application | interested in your profile |
		interested in you | following your application | further to your application |
		in response to your application | with regard to your application | regarding your application |
		your application for | they would like | theyd like | they are keen | theyre keen | client would like |
		client wants | client is keen | manager would like | manager wants | team would like | panel would like |
		nau mai | haere mai`,
	move: `moves | time shift | moved | had to move | need to move | needs to move | have to move | got to move |
		moving your | moving the | moving it | moving you | move your | move the | move our | move it | move you |
		move us | move this | move that | can we move | could we move | move back | move forward to | move up |
		relocated | shifted | shift* your | shift the | shift it | shift our | shifting | need to shift | swap |
		swapped | swapping | switch | switched | switching to | juggle | juggled | bump* | reschedul* |
		re schedul* | resched | re sched | rearrang* | re arrang* | reorganis* | reorganiz* | re organise |
		rebook* | re book* | rejig* | re jig* | jig about | reshuffl* | reslot* | retimed | reallocat* |
		reassign* | refix* | re fix | redo the time | reissued | resend* the invite | resent the invite |
		new invite | fresh invite | replacement invite | instead | rather than | in place of | as opposed to |
		in lieu | new time | new date | new slot | new day | new appointment | new interview time | new venue |
		new location | new place | new link | new details | new schedule | revised | another time | another day |
		another date | another slot | a different date | a different slot | different time | different day |
		alternate time | alternate date | alternate day | alternatives | alternative | later time | earlier time |
		later slot | earlier slot | later date | earlier date | later start | earlier start | now at | now on |
		now be | is now | now set for | now scheduled for | now booked for | now take place | now going to be |
		now for | now from | now starts | now start | now meeting | now with | now via | now over | now in |
		now happening | now looking at | brought forward | bring forward | bring it forward | bringing forward |
		brought _ forward | pull forward | pulled forward | pulled in | prepone* | advanced to | advanced by |
		earlier than | bit earlier | little earlier | slightly earlier | hour earlier | minutes earlier |
		day earlier | week earlier | start earlier | come earlier | pushed back | push back | push it | push our |
		push your | push to | pushed to | pushed out | push out | pushing back | pushing our | pushed your |
		put back | put it back | putting back | put off until | put off till | delay* | defer* | postpon* |
		held over | held off until | adjourned | slipped to | slide it | knock back | knocked back |
		knock it back | set back | later than | bit later | little later | slightly later | hour later |
		minutes later | day later | week later | start later | running late | run late | running behind |
		running over | updated | update* your interview | update to your | update on the time | change of |
		change in | changed | time change | date change | schedule change | venue change | room change |
		plan change | slight change | small change | quick change | minor change | last minute change |
		a change to | change to your | change to the | change to our | changes to your | changes to the |
		change your interview | change the time | change the date | change our | need to change | have to change |
		had to change | changing the | changing your | amend* | modified | altered | alter the | adjusted |
		adjust* the time | correction | corrected | wrong time | wrong date | wrong day | typo | i meant |
		meant to say | should say | should have said | should read | should be | made a mistake | my mistake |
		gave you the wrong | not _ but | correct time | correct date | right time is | disregard* my |
		disregard the previous | ignore the previous | ignore my previous | supersedes | superseded |
		replaces the | can we make it | could we make it | do you mind if we | would you mind coming |
		would you mind if | mind moving | ok to move | possible to move | able to move | any chance we could |
		any chance you could | any chance of moving | find another | find a new | arrange another |
		arrange a new | arrange for another | pick another | pick a new | choose another | choose a new |
		book another | book a new | select a new | suggest another | propose a new | propose another | set a new |
		set another | sort another | sort a new | sort out a new | offer you another | rain check | raincheck |
		another go | try another | try for another | kick* to | nudge it | nudge to | nudge back |
		nudge the time | wiggle | tweak`,
	oldTime: `originally | original | previously | previous | initially | initial date | formerly | earlier scheduled |
		earlier mail | earlier email | earlier message | earlier invite | earlier communicated | earlier agreed |
		earlier planned | scheduled earlier | first said | first planned | first booked | first arranged |
		first told | instead of | rather than | in place of | as opposed to | no longer | not the | in lieu of |
		replaces | replacing | supersedes | was | were due | were to meet | were supposed | were meant |
		were meeting | were going to | were scheduled | were booked | were planning | were down for |
		were expecting | had planned | had arranged | had scheduled | had booked | had agreed | had said |
		had you down | had you in | had put you down | had set | had pencilled | had down | had been | id said |
		i told you | we told you | we spoke about | supposed to | meant to | due to take place | due to meet |
		due to speak | due to come | due to have been | wouldve been | would have been | cannot do the | cant do |
		cannot make | cant make | wont make | cant keep | cannot keep | unable to make | unable to keep |
		unable to do | cant manage | cant meet | cannot meet | cant see you | not able to do | not able to make |
		wont be able to | doesnt work | does not work | doesnt suit | does not suit | isnt going to work |
		not going to work | wont work | wont suit | no good for | no good anymore | isnt available | isnt free |
		not free on | not available at | unavailable on | unavailable at | out of the office on | on leave on |
		moved from | changed from | rescheduled from | brought forward from | pushed back from | put back from |
		shifted from | switched from | swapped from | moving from | postponed from | preponed from |
		delayed from | move you from | move it from | move your _ from | move from | change from | shift from |
		scrap the | scrap that | forget the | strike out | deleted the | the earlier | replaced the |
		the first one | scheduled for today | scheduled for tomorrow | todays | tomorrows | this mornings |
		this afternoons | mondays | tuesdays | wednesdays | thursdays | fridays | saturdays`,
	cancel: `withdrawal | shelving | shelve | cancel* | canned | scrapped | scrap | axed | binned | scratched | scrub |
		scrubbed | called off | call off | call it off | calling off | is off | its off | all off | now off |
		crossed off | struck off | wont go ahead | not going ahead | not go ahead | wont be going ahead |
		cannot go ahead | cant go ahead | isnt going ahead | not be going ahead | not take place |
		not taking place | wont take place | not happening | wont happen | wont be happening | not be held |
		wont be held | not proceed | not proceeding | not be proceeding | unable to proceed | cannot proceed |
		not be progressing with | not continue | not moving ahead | not be moving ahead | wont run |
		no interview | theres no interviews | withdrawn | withdrew | withdraw the | withdraw our | withdraw your |
		withdrawing | pulled the role | pulled the job | pulled the plug | pulled the vacancy | pulled the pin |
		pulled it | been pulled | pulling the | pull the role | revoked | retracted | rescinded | voided |
		removed from the calendar | taken you off | took you off | take you off | taken it out | taken out of |
		stood down | stand down | stand you down | standing down | dropped | shelved | abandoned | aborted |
		discontinued | closed the role | role is closed | role has closed | requisition closed |
		vacancy is closed | vacancy has closed | closed the vacancy | role closed | postpon* |
		until further notice | on hold | on ice | parked | park it | parking the | paused | pause | pausing |
		suspended | frozen | freeze | headcount | budget cut | budget cuts | budget has been | funding has been |
		restructur* | reorganisation | reorganization | kiv | kept in view | hold off | holding off | hold fire |
		hold everything | stopped recruiting | stopped hiring | stop hiring | halted | called a halt | no longer |
		not needed | not required | wont be needed | wont need to | wont be needing | wont need you |
		dont need you | dont need to come | wont require | role filled | role is filled | job is filled |
		job is gone | job has gone | position filled | position is filled | vacancy filled | vacancy is filled |
		been filled | now filled | filled the | filled it | filled internally | weve filled | we have filled |
		theyve filled | they have filled | client has filled | already filled | already gone | gone to someone |
		gone with someone else | given it to | given the job | hired someone | found someone | found somebody |
		found a candidate | taken someone on | taken on someone | appointed someone | offered it to |
		someone else has accepted | already accepted an offer | accepted by another | hired internally |
		appointed internally | internal candidate | going internal | gone internal | dont come | do not come |
		do not attend | dont attend | do not travel | dont travel | dont go | do not go | dont set off |
		do not set off | dont head in | dont turn up | dont dial in | dont bother | dont make the trip |
		no need to come | no need to attend | no need to travel | no need to go | no need to dial |
		no need to join | no need for you to | no need to show up | not to come | not to attend | not come in |
		not to turn up | stay at home | stay home | unable to go ahead | unable to hold | unable to conduct |
		unable to meet | unable to host | unable to interview | unable to run | cant interview |
		cannot interview | cant hold | cant host | cant run | not be able to meet | not able to meet |
		wont be able to meet | wont be able to see | wont be able to interview | wont be meeting |
		not be interviewing | wont be interviewing | not interviewing | decided not to | decided against |
		decision not to | chosen not to | changed our mind | change of direction | change in direction |
		pulling out | pulled out | pull out | backed out | gone bust | gone into administration | ceased trading |
		closing down | shut down | closing its doors | slot has been released | released your slot |
		freed up your slot | has declined`,
	obstacle: `been ill | is ill | taken ill | fallen ill | gone ill | am ill | unwell | poorly | crook | sick |
		mc today | on mc | on medical leave | off ill | not well | not feeling well | not feeling great |
		feeling rough | rough as | flu | covid | tested positive | isolating | norovirus | stomach bug |
		tummy bug | migraine | injured | injury | in hospital | hospitalised | hospitalized | into hospital |
		surgery | accident | broke her | broke his | lost my voice | lost his voice | lost her voice | maternity |
		paternity | gone into labour | waters broke | clash | clashes | clashing | conflict* | double booked |
		double booking | doublebooked | overbooked | over booked | booked over | overlap* | diary issue |
		diary issues | diary problem | mix up | mixup | muddle | muddled | cock up | stuff up | stuffed up |
		screwed up | messed up | booking error | admin error | administrative error | system error |
		scheduling error | scheduling issue | scheduling issues | clerical error | error on our | oversight |
		my fault | by mistake | in error | stuck | held up | delayed at | flight | strike | industrial action |
		trains are | train cancelled | trains cancelled | no trains | train delays | traffic | road closed |
		road closure | road is closed | broken down | broke down | flat tyre | flat tire | car trouble | snow* |
		storm | flood* | cyclone | hurricane | tornado | wildfire | bushfire | fire alarm | weather |
		red warning | monsoon | heavy rain | heavy rains | bandh | power cut | no power | outage |
		internet is down | internet issues | wifi is down | network issue | technical issue | technical issues |
		technical difficulties | technical problem | systems are down | system down | burst pipe | gas leak |
		evacuated | closed due | earthquake | lockdown | emergency | urgent | bereavement | death in | funeral |
		tangi | tangihanga | lost his father | family matter | family matters | family reasons | family issue |
		family situation | personal reasons | personal matter | personal circumstances | compassionate leave |
		child is | childcare | kids are | school closed | daughter is | son is | wife is | jury duty |
		jury service | called into | pulled into | pulled in to | dragged into | called in to | roped into |
		summoned | has to travel | have to travel | had to travel | has to fly | have to fly | has been called |
		needs to be in | need to be in | has been pulled | somethings come up | something came up |
		something come up | has come up | have come up | just come up | cropped up | arisen | unforeseen |
		unforseen | unexpected* | unavoidable | unavoidably | circumstances beyond | beyond our control |
		outside our control | beyond my control | last minute | short notice | exigenc* | due to | owing to |
		on account of | as a result of | short staffed | short handed | staff shortage | shorthanded |
		understaffed | down staff | staff off | staff sickness | we are short | were short | were flat out |
		run off our feet | rushed off our feet | swamped | slammed | hectic | mad busy | manic | crazy week |
		crazy day | chocka | chockablock | workload | work commitments | other commitments | prior commitment |
		prior engagement | previous engagement | another commitment | another meeting | another appointment |
		another interview | client meeting | client visit | board meeting | site issue | site visit |
		production issue | stocktake | ofsted | cqc | hiqa | ero visit | meeting was called | meeting has run |
		meeting running | running over | overrun* | over run | overran | ran over | in court | on leave |
		annual leave | on holiday | on holidays | on vacation | on hols | out of office | out of the office |
		ooo | on pto | away | overseas | out of town | out of the country | interstate | in transit | offsite |
		off site | unavailable | no longer available | isnt available | is not available | isnt in | is not in |
		not in the office | not in today | wont be in | will not be in | isnt around | not around | is off work |
		tied up | otherwise engaged | indisposed | public holiday | bank holiday | stat holiday |
		gazetted holiday | declared holiday | long weekend | left the company | has left | left the business |
		has resigned | room booked | building work | office is closed | office closed | shop is closed |
		we are closed | shop will be closed | were closed | cant make | cannot make | cant do | cannot do |
		unable to make | unable to attend | unable to join | unable to be | wont make it | not going to make |
		cant be there | cant get | cant attend | cannot attend | doesnt work anymore | no longer works |
		no longer suits | no longer work | no longer suit | no longer possible | isnt possible |
		isnt going to work | not going to work | wont work`,
	regret: `sorry | sry | soz | sozzle | pardon* | my bad | oops | whoops | mea culpa | aroha mai | unfortunately |
		unfortunatly | unfortunatley | unfortuantely | sadly | regrettably | regretfully | alas | unluckily |
		unfortunate | disappointing | disappointed | bad news | not great news | not good news | bearer of bad |
		bummer | what a pain | pain in the | a nuisance | frustrating | shame | pity | too bad | apologies |
		apologise | apologize | please accept our | please accept my | apologising | apologizing | apology |
		apols | apolgies | appologies | appologise | apoligies | apologetic | regret | regrets | regretting |
		feel bad | feel terrible | feel awful | hate to do | i hate doing this | hate to mess | didnt want to |
		afraid | not what you | inconvenience | inconveniencing | inconvenienced | hassle | bother caused |
		any trouble | disruption | mess you around | messing you around | messing you about | mess you about |
		mucking you around | muck you around | mucking you about | stuffing you around | stuff you around |
		to muck you | messing around | being messed | running around | confusion | mix up | back and forth |
		the runaround | short notice | late notice | the late change | last minute | bearing with us | bear with |
		your patience | your understanding | your flexibility | for being flexible | for being so flexible |
		for understanding | for being understanding | for bearing with | hope you understand |
		hope you dont mind | i hope thats | hope this doesnt | hope this isnt | hope its not | forgive | excuse |
		kindly bear | understand if | understand this is | realise this is | realise its | know this is annoying |
		know its short`,
	remind: `friendly note | remind* | dont forget | do not forget | havent forgotten | remember that |
		please remember | remember your | remember you | please note that your | keep in mind | bear in mind |
		nudge | heads up | just a note | quick note | just a line | just checking | checking in | checking you |
		just a quick one | just touching base | just following up | ahead of | in advance of | before tomorrow |
		in preparation for | to recap | as a recap | just confirming | double check | double checking |
		reconfirm* | re confirm | coming up | comes up | upcoming | approaching | nearly here | almost here |
		nearly time | almost time | is just around | around the corner | round the corner | is tomorrow |
		starts in | starting in | start* soon | begins in | in 1 hour | in one hour | in an hour | in 24 hours |
		in 15 minutes | in 30 minutes | in 10 minutes | in one day | in 1 day | in 2 days | in two days |
		hours to go | one day to go | days away | minutes away | the day before | tomorrow is | todays the day |
		todays your | tomorrows the day | big day | see you tomorrow | see you today | see you later |
		see you in a bit | see you shortly | see you soon | see you in the morning | see you this afternoon |
		see you this morning | see you monday | c u tomorrow | talk tomorrow | talk to you tomorrow |
		speak tomorrow | speak later | speak to you tomorrow | chat tomorrow | catch you tomorrow | tomorrow at |
		tomorrow morning at | tomorrow afternoon at | today at | this morning at | this afternoon at |
		this evening at | tonight at | interview tomorrow | interview today | call tomorrow | meeting tomorrow |
		tomorrows interview | todays interview | tomorrows call | tomorrows meeting | todays call |
		looking forward to tomorrow | meeting you tomorrow | seeing you tomorrow | expecting you tomorrow |
		still on for | still ok for | still okay for | still good for | still coming | still set for |
		still right for | still happy to | youre still | are we still | all set for | ready for tomorrow |
		ready for your | all ready for | good for tomorrow | set for tomorrow | on for tomorrow | all good for |
		all ok for | in for tomorrow | you have an appointment | you have an interview | you have a scheduled |
		youve an interview | youve got an interview | youve your interview | youre in at`,
	luck: `good luck | goodluck | best of luck | best of british | lots of luck | loads of luck | luck for |
		luck with | luck tomorrow | wishing you luck | wish you luck | wish you the best | wishing you the best |
		wish you all the | wishing you all the | wish you success | wishing you success | wish you well |
		wishing you well | every success | all the very best | all the best for | all the best with |
		all the best tomorrow | all the best on | all the best in | the very best for | atb | fingers crossed |
		fingers and toes | everything crossed | keeping my fingers | toes crossed | crossing my fingers |
		touch wood | knock on wood | kia kaha | you got this | youve got this | u got this | in the bag |
		youll be great | youll do great | you will do great | you will be great | youll do fine | youll be fine |
		youll be grand | smash it | smash the | go smash | youll ace | ace it | nail it | youll nail |
		knock em dead | knock them dead | knock it out | break a leg | kill it | crush it | youll crush |
		boss it | rock it | rock the | wow them | blow them away | give it your best | do your best |
		give it a crack | give it your all | give it socks | do us proud | sure youll do | sure you will do |
		confident youll | confident you will | know youll | know you will | youll be brilliant | youll walk it |
		youll sail | sail through | rooting for you | cheering for you | cheering you on | go get em |
		go get them | go for it | go well | hope it goes | hope the interview goes | hope all goes |
		hope everything goes | hope tomorrow goes | hope today goes | goes well | have a good one |
		have a great interview | just relax | be yourself | dont be nervous | dont be worried | dont worry about |
		stay calm | deep breath | deep breaths | no need to be nervous | enjoy it | try to enjoy |
		enjoy the interview | thinking of you | will be thinking of | praying for | prayers | god bless |
		blessings | jia you | jiayou | add oil | chookas | proud of you | so proud`,
	standing: `still stand | stands | remains | remain the same | still holds | holds good | still on | still go ahead |
		is still going | still happening | still taking place | still take place | still be | still booked |
		still scheduled | still confirmed | still fine | still ok | still okay | still good | still valid |
		still at | still meeting | still see you | still the same | still expecting | still set | still works |
		still in place | still the plan | still interviewing | still very much | going ahead | goes ahead |
		will go ahead | proceed as | proceeding as | as planned | as scheduled | as arranged | as agreed |
		as originally planned | as booked | as before | as previously | as per original | per the original |
		as per the previous | as per previous | as in my last | according to plan | on track | on schedule |
		per plan | as confirmed | keep to the | stick to the | stick with the | sticking with | sticking to |
		keep the original | keep the same | keep your original | keeping the | keep it as | leave it as |
		leave things as | leave as is | stay with the | stay* the same | stays as | staying as | stays put |
		stand by the | ignore my last | ignore my previous | ignore my earlier | ignore my email |
		ignore my message | ignore that | ignore the last | ignore the cancellation | ignore the previous |
		ignore the earlier | ignore last | kindly ignore | disregard my | disregard the | disregard that |
		disregard previous | please disregard | kindly disregard | scratch that | forget my last |
		forget what i said | sent in error | sent by mistake | sent in mistake | false alarm | panic over |
		crisis averted | as you were | back on | reinstated | reinstate | uncancelled | unchanged | no change |
		no changes | nothing has changed | nothing changes | nothings changed | hasnt changed | has not changed |
		havent changed | not been changed | not cancelled | not been cancelled | isnt cancelled | not affected |
		unaffected | not affect | doesnt affect | wont affect | isnt affected | everything else | all else |
		other details | other arrangements | rest stays | rest is the same | the rest is | same time | same day |
		same place | same date | same link | same room | same venue | same address | same location |
		same details | the time is the same | time stays | date stays | day stays | same again | original time |
		original arrangement | original slot | original appointment | no need to change | no need to move |
		no need to reschedule | nothing to change | all still | all good still | happy to keep | can still make |
		can still do | can make it after all | rest assured | dont worry its | nothing else changes |
		is good to go | works after all`,
	condition: `iff | if you | if we | if i | if the | if they | if that | if this | if it | if not | if so | if any |
		if anything | if needed | if required | if necessary | if possible | if successful | if for any reason |
		if something | if nothing | if no | even if | only if | what if | and if | but if | if ever | if at all |
		if however | if applicable | unless | except if | until | till | in case | incase | in the event |
		in any event | should you | should we | should i | should there | should this | should that | should the |
		should it | should they | should your | should anything | should something | should circumstances |
		were you to | were we to | were it to | had we | had you | were there | provided | providing |
		as long as | so long as | assuming | on the assumption | on condition | on the condition | conditional |
		contingent | subject to | depending | dependent on | depends | dependant on | pending | supposing |
		suppose | presuming | presumably | granted | once | as soon as | when you have | when you are ready |
		when ready | whenever | wherever | whether | regardless | otherwise | or else | in which case |
		in that case | if thats the case | would have | wouldve | could have | might have | should have |
		would be | could be | may be | might be | you may | you might | you could | will then | then we |
		only then | only when | only after | hypothetically | say you | ideally | preferably | if and when |
		as and when | where possible | where applicable | where necessary | where required | failing that |
		failing which | failure to | or we will | upon | following successful | successful candidates will |
		shortlisted candidates will | candidates who | applicants who | anyone who | those who | those selected |
		those shortlisted`,
	negation: `not | never | no | none | nobody | nothing | nowhere | neither | nor | without | noone | nope | nah |
		nay | hardly | barely | scarcely | rarely | seldom | any more | anymore | any longer | yet to | dont |
		don t | doesnt | doesn t | didnt | didn t | isnt | isn t | arent | aren t | aint | amnt | wasnt | wasn t |
		werent | weren t | wont | won t | wouldnt | wouldn t | cant | can t | cannot | cnt | couldnt | couldn t |
		shouldnt | shouldn t | mustnt | neednt | mightnt | shant | hasnt | hasn t | havent | haven t | hadnt |
		hadn t | oughtnt | darent | unable | fail* to | refuse* | decline | declined | deny | denied | lack* of |
		absence of | instead of | rather than | except | apart from | other than | excluding | unless |
		impossible | unlikely | unavailable | unnecessary | unsure | unsuccessful | doubt* | cease | avoid |
		refrain | prevent* | out of the question | far from | anything but | kaore | kahore | kao`,
	offerChange: `need to move | need to amend | need to postpone | need a different | need to update | need to withdraw |
		need to modify | need to make any changes | wish to withdraw | needs to be changed | needs changing |
		needs rescheduling | to reschedule | to rearrange | to cancel | to change | reschedule or cancel |
		cancel or reschedule | change or cancel | cancel or change | reschedule cancel | reschedule or withdraw |
		reschedule here | cancel here | reschedule link | reschedule this | reschedule my |
		reschedule your interview | reschedule your appointment | reschedule by | reschedule online |
		reschedule via | reschedule using | make a change | make changes | modify your | modify or cancel |
		edit or cancel | manage your booking | manage your appointment | manage your interview |
		manage appointment | manage booking | manage this booking | view or change | view or reschedule |
		update or cancel | amend or cancel | amend your booking | change your booking | change your appointment |
		change your slot | change your interview time | change your time | change the time of |
		cancel your booking | cancel your appointment | cancel your slot | cancel or amend | cancel this event |
		cancel event | change slot | reply change | reply cancel | text change | reply no | reply n | reply c |
		reply r to | cant make it | cannot make it | can not make it | cant make the | cannot make the |
		cant make this | cannot make this | cant make that | cant attend | cannot attend | cant come |
		cannot come | cant join | cannot join | cant do | cannot do | cant manage | cant keep | cannot keep |
		unable to make | unable to attend | unable to come | unable to keep | unable to join | youre unable to |
		you are unable to | be unable to | not able to attend | not able to make | not able to come |
		no longer wish | no longer want | no longer interested | no longer available | no longer able to attend |
		no longer like | wont be able to | will not be able to | running late | going to be late | are delayed |
		find you cannot | doesnt suit | does not suit | dont suit | do not suit | not suit you | doesnt work |
		does not work | dont work | do not work | not work for you | isnt convenient | not convenient |
		is inconvenient | not suitable | isnt suitable | unsuitable | not ideal | isnt ideal | is no good |
		isnt good | is not good | isnt any good | isnt possible | is not possible | if not just | if not let |
		if none of | none of these | none of the times | none of those | none of the slots | if neither |
		neither of these | clashes with | any problems with | any issues with | any trouble with |
		problem with this | problem with the time | problem with the date | problem with that |
		if there is a problem | if theres a problem | any problem | any conflict | if you have a conflict |
		have a clash | if something changes | if anything comes up | if something comes up | anything crops up |
		something crops up | circumstances change | plans change | your situation changes | anything changes |
		should anything change | should you need to | should you be unable | should you wish to |
		should you no longer | in case you cant | in case you cannot | in case of any change | alternative time |
		alternative date | alternative slot | alternative arrangements | alternative appointment |
		an alternative | alternatives | another time | another date | another day | another slot |
		different time | different date | different day | other times | other dates | other options |
		other slots | more suitable | suit you better | suits you better | prefer another | prefer a different |
		require a different | suggest another | suggest a different | propose another | propose a new time |
		propose new time | happy to move | happy to shift | happy to find | happy to be flexible |
		happy to look at | can be flexible | can rearrange | can reschedule | can move it | we can move |
		can easily move | can arrange another | can find another | we can find | can work around |
		well find another | sort another | sort something else | find something else | work something out |
		accommodate | advance notice | as much notice | hours notice | hours in advance | at least 24 hours |
		at least a day | at least 48 hours | as soon as possible if | let us know asap | let me know asap |
		give us a shout if | call us if | ring us if | ring if | call if | phone if | text if | text me if |
		sing out if | holler if`,
	askReply: `please confirm | pls confirm | plz confirm | kindly confirm | can you confirm | could you confirm |
		would you confirm | will you confirm | confirm by | confirm receipt | confirm attendance |
		confirm your attendance | confirm your availability | confirm your participation | confirm your presence |
		confirm your acceptance | confirm your slot | confirm your place | confirm your interview |
		confirm that you | confirm that this | confirm you can | confirm you are | confirm youre |
		confirm you will | confirm if | confirm whether | confirm this | confirm the time | confirm the same |
		confirm which | confirm either | confirm at your | confirm as soon as | confirm back | confirm via |
		confirm below | confirm here | confirm now | confirm or decline | confirm with me | confirm with us |
		confirm to me | confirm in writing | need to confirm | need you to confirm | require confirmation |
		awaiting your | your confirmation | a quick confirmation | just confirm | press confirm | click confirm |
		click to confirm | tap to confirm | text to confirm | call to confirm | ring to confirm |
		email to confirm | yes to confirm | text yes | text back | thumbs up | lmk | let me no | lemme know |
		let _ know | know by | know either way | know what you think | know if that | know if this | know if you |
		know what works | know what suits | tell me | pls advise | please advise | kindly advise | kindly inform |
		please inform | advise if | advise whether | advise which | advise by | advise your | advise as to |
		advise me | advise us | inform me | inform us | update me | keep me posted | keep me updated |
		keep us posted | rsvp | r s v p | respond | your response | prompt response | swift response |
		quick response | response by | response required | response requested | reply | by return | by replying |
		responding to | replying to | revert | back to me | back to us | let me have | hear from you | hear back |
		hearing from you | hear what suits | look forward to hearing | looking forward to hearing | drop me |
		drop us a | drop a mail | drop a line | drop a text | drop a message | give me a shout | give us a shout |
		gimme a shout | shout if | shout back | give me a ring | give us a ring | give me a bell |
		give me a call | give us a call | give me a buzz | give us a bell | give us a buzz | ring me | ring us |
		ring back | call me | call us | call back | phone me | phone us | phone back | text me | text us |
		txt me | txt back | flick me | flick us a | send me a text | send me a message | send me an email |
		send us a message | message me | message back | ping me | ping back | email me | email us | email back |
		mail me | mail back | pm me | dm me | whatsapp me | contact me | contact us | contact the office |
		contact our | get in touch | touch base | acknowledg* | accept or decline | accept the invite |
		accept the invitation | accept this invitation | accept this invite | accept the calendar |
		accept the meeting | please accept the | accept decline | yes no maybe | are you coming |
		will you be coming | will you be attending | will you attend | attending yes | going yes |
		indicate your acceptance | indicate if | indicate whether | how does that sound | what do you think |
		what say you | whaddya reckon | what do you reckon | thoughts | does that work | sound good | that ok |
		ok with you | ok for you | is that okay | by cob | by close of business | by close of play |
		by end of day | by eod | by eob | by cop | by noon | by midday | by 5pm | by tonight | by tomorrow |
		by tuesday | by wednesday | by thursday | by friday | end of play | within 24 hours | within 48 hours |
		before the end of | no later than | at your earliest | earliest convenience | as soon as you can |
		as soon as possible | asap | when you get a | when you have a | whenever you get | when you can |
		at your convenience`,
	settled: `no need to reply | no need to respond | no need to confirm | no need to get back |
		no need to do anything | no need to ring | no need to call | no need to email | no need to text |
		no need to write back | no need to accept | no need to rsvp | no need to acknowledge |
		no need to come back | no reply needed | no reply necessary | no reply required | no response needed |
		no response necessary | no response required | no action needed | no action required |
		no action is required | no action is needed | no action necessary | no further action |
		no confirmation needed | no confirmation required | no confirmation necessary | no rsvp needed |
		nothing to do | nothing for you to do | nothing you need to do | nothing else to do | nothing more to do |
		nothing else needed | nothing further needed | nothing further required | nothing required |
		nothing needed | nothing to confirm | dont need to reply | dont need to respond | dont need to confirm |
		dont need to do anything | do not need to respond | do not need to confirm | do not need to do |
		neednt reply | neednt respond | needn t reply | not necessary to reply | not need to reply |
		dont have to reply | dont have to confirm | dont worry about replying | dont bother replying |
		reply not needed | reply not required | reply only if | only reply if | only respond if |
		only get in touch if | only contact me if | only ring if | only if you cannot | only if you cant |
		only if theres a | only if there is | unless i hear | unless we hear | unless you tell me |
		unless you tell us | unless you let me know | unless you let us know | unless you say |
		unless you object | unless you shout | unless you advise | unless otherwise advised |
		unless otherwise notified | if i dont hear | if we dont hear | if i do not hear | if i hear nothing |
		if we hear nothing | if we do not hear | dont hear from you | dont hear back | hear otherwise |
		hear to the contrary | told otherwise | say otherwise | no news | assume you | assume youre |
		assume that youre | assume its | assume thats | assume it is | assume all | assume were | well assume |
		ill assume | we will assume | i will assume | take it that | take it you | take it as |
		take that as read | take this as | taken as read | taken as confirmation | treat this as |
		treat as confirmed | consider it confirmed | consider this confirmed | consider this your |
		consider this as | consider yourself | deemed | this serves as | serves as confirmation | serves as your |
		ive accepted | i have accepted | accepted for you | on your behalf | ive said yes | i said yes |
		said yes for you | said you would be | said youd | told them youd | told them yes | told them you |
		told them youll | told them that works | told the client | told them fine | told them ok | ive told them |
		i told them | ive confirmed | i have confirmed | already confirmed | already accepted | already agreed |
		already told them | already booked | already let them know | already sorted | ive let them know |
		i let them know | let them know youll | let them know you | let them know that | have let them know |
		ive gone ahead | i went ahead and | gone ahead and booked | gone ahead and confirmed |
		went ahead and booked | taken the liberty | took the liberty | liberty of | ive put you in |
		ive put you down | ive booked you | ive taken the | ive replied | i answered for you | ill let them know |
		i will let them know | ill tell them | ill confirm with | ill confirm to | ill pass that on |
		ill pass it on | passed it on | passed that on | have passed on | as you confirmed | as you said |
		as you told me | youve confirmed | you have confirmed | youve accepted | you have accepted |
		you accepted | thanks for confirming | thank you for confirming | thanks for your confirmation |
		thank you for your confirmation | thanks for accepting | thank you for accepting | confirmation received |
		reply received | received your confirmation | got your confirmation | got your message | got your reply |
		got your text | got your email | all done | all sorted | thats everything | thats all you need |
		for your information | fyi | for info | for your records | for your reference | just so you know |
		just for your info | just to let you know | just letting you know | automatically | auto confirmed |
		auto accepted | automatic confirmation`,
	interview: `interview* | intervew | inteview | interveiw | interivew | intervue | telephonic | mmi |
		recruiter screen | recruiter call | recruiter chat | phone screen | phone screening | telephone screen |
		telephone screening | screening call | screening chat | screen call | screener | pre screen |
		pre screening | prescreen* | video screen | technical screen | tech screen | initial screen |
		initial screening | intro call | introductory call | hiring manager call | hiring manager chat |
		hiring manager screen | manager round | hr round | hr discussion | hr call | technical round |
		technical discussion | tech round | f2f round | face to face round | final round | first round |
		second round | round of discussion | virtual onsite | onsite loop | superday | super day | selection day |
		selection centre | assessment day | assessment centre | assessment center | panel day | hirevue | mojo |
		iv | ivs | i v | audition | casting | viva | oral board | selection board | selection event |
		recruitment event | appointment panel | selection panel | kanohi ki te kanohi | uiui | uiuinga`,
	talk: `chat | chatting | chinwag | natter | yarn | korero | hui | whakawhanaungatanga | mihi | powhiri |
		kanohi ki te kanohi | kapu ti | gasbag | blether | gab | tete a tete | call | facetime | google meet |
		zoom | video conference | ring | buzz | bell | on the phone | over the phone | by phone | by telephone |
		via phone | on teams | over teams | via teams | via video | by video | over video | coffee | cuppa |
		lunch | kopi | chai | flat white | smoko | sit down | sitdown | catch up | catchup | touch base |
		get together | get acquainted | get to know | getting to know | meet and greet | meet n greet | meet up |
		meetup | meet the team | meet the boss | meet the owner | meet the manager | meet the director |
		meet the founders | meet the crew | meet the gang | meet the girls | meet the lads | meet the staff |
		meet the whanau | meet with | meet us | meet you | meet me | meet our | meet some of | meet one of |
		meet a few | meet the hiring | meet the head | to meet | meeting | appointment | session | discussion |
		conversation | converse | interact | interaction | rendezvous | one to one | one on one | 1 to 1 |
		face to face | f2f | in person | come in | come by | come along | come down | come over | come round |
		come up | come and see | come and meet | come and have | come and say hello | come and talk |
		come to the | come to see | come see | come out to | pop in | pop into | pop by | pop round | pop over |
		pop down | pop along | pop up | nip in | drop in | drop by | drop into | drop over | swing by | stop by |
		stop in | step in | duck in | duck down | shoot down | rock up | roll in | nip over | nip round | visit |
		fly out | fly you out | fly in | fly you in | look round | look around | look at the place |
		see the place | see the shop | see the farm | see the workshop | see the kitchen | see the site |
		see the office | see our office | see round | see the school | see the ward | tour | show you round |
		show you around | shown around | shown round | walk round | walk around | walk you round | walk through |
		walkthrough | wander round | nosey | mooch | get a feel | feel for the | see what we do |
		see how we work | see if were a | talk about | talk through | talk it through | talk to you |
		talk with you | talk to the | talk to our | talk with our | talk over | have a talk | informal talk |
		talk shop | talks with | speak with | speak to | speak about | speak further | discuss | discussing |
		explore the | run through | go over | go through | hear more about | hear about | learn more about you |
		find out more about | tell you more | tell you about | tell us about | tell us a bit | pick your brain |
		intro | introduction | introduce you | introduce yourself | q a | presentation to | presenting to`,
	stage: `first round | 1st round | second round | 2nd round | third round | 3rd round | fourth round | 4th round |
		final round | last round | next round | rounds | round of | round 1 | round 2 | round 3 | round one |
		round two | round three | r1 | r2 | l1 | l2 | l3 | hr round | technical round | tech round |
		managerial round | manager round | client round | cultural round | f2f round | coding round | ceo round |
		director round | leadership round | bar raiser | machine test round | machine coding | interview round |
		initial round | preliminary round | gd round | group discussion | stage | stages | final hurdle |
		last hurdle | next step | next steps | next phase | second phase | final phase | phase one | phase two |
		phase 2 | step 1 | step 2 | step two | final step | last step | step in the process |
		step in our process | interview process | selection process | recruitment process | hiring process |
		process consists | part 1 | part one | part two | part 2 | first interview | second interview |
		third interview | 1st interview | 2nd interview | 3rd interview | final interview | follow up interview |
		preliminary interview | initial interview | second chat | second meeting | second call |
		second conversation | second visit | callback | call back interview | back for a second | come back in |
		come back for | back in for | have you back | meet again | meet you again | see you again | speak again |
		third and final | second and final | final one | onsite | on site | loop | superday | super day |
		power day | final day | panel | panelists | panellists | interview board | selection board | screening |
		screen | screener | longlist | long list | longlisted | shortlist | shortlisting | assessment centre |
		assessment center | assessment centres | assessment day | assessment event | selection day |
		selection centre | selection event | recruitment day | recruitment event | group assessment |
		group interview | group exercise | group exercises | role play | roleplay | roleplays | in tray |
		case study | case interview | technical interview | technical exercise | system design | live coding |
		pair programming | pairing | whiteboard | whiteboarding | code review | design exercise | take home |
		portfolio review | culture fit | culture add | values interview | behavioural | behavioral | competency |
		stakeholder interview | micro lesson | micro teach | microteach | lesson observation | demo lesson |
		teach a lesson | demo class | demo teaching | job talk | chalk talk | executive interview |
		exec interview | meet the ceo | meet the md | partner interview | vp interview | director interview |
		founder interview | founder chat`,
	job: `role | roles | position | positions | vacancy | vacancies | job | jobs | jd | post | posting | opening |
		openings | opportunity | employment | req | requisition | reqn | gig | placement | assignment |
		work with us | work for us | come work | working with us | working for us | join us | join our |
		joining us | joining our | the team | our team | mahi | turanga | kaimahi | kaiako | kaitiaki |
		kaiawhina | shift | shifts | nights | weekend work | weekends | rota | roster | rostered | rotating |
		overtime | hours | hrs a week | hrs per week | full time | fulltime | part time | parttime | casual |
		seasonal | temp | temporary | perm | permanent | fixed term | ftc | maternity cover | mat leave cover |
		parental leave cover | relief | locum | bank staff | substitute | supply | agency work | freelance |
		freelancer | internship | intern | co op | graduate scheme | graduate programme | grad program |
		apprenticeship | apprentice | traineeship | trainee | cadet* | contract | ir35 | day rate | daily rate |
		hourly rate | per hour | p h | pay | payrate | wage | wages | award rate | salary | ctc | lpa | lakhs |
		notice | remuneration | compensation | ote | commission | superannuation | kiwisaver | pension | 401k |
		benefits | per annum | pro rata | k plus | band 5 | band 6 | band 7 | start date | starting date |
		start immediately | immediate start | start asap | immediate joiner | joining date | date of joining |
		doj | commencement | when could you start | when can you start | able to start | start work |
		starting work | duties | responsibilities | reporting to | requirements | qualifications | experience |
		skills | skillset | skill set | hybrid | wfh | work from home | work from office | wfo | based in |
		assistant | engineer | developer | analyst | nurse | teacher | driver | chef | barista | cleaner |
		labourer | receptionist | administrator | technician | coordinator | supervisor | specialist | bar staff |
		waiting staff | waiter | waitress | carer | support worker | warehouse | operative | forklift |
		storeperson | picker | packer | fruit picking | farm hand | hgv | tradie | sparky | chippy | electrician |
		plumber | carpenter | mechanic | hairdresser | stylist | barber | lecturer | headteacher | principal |
		tutor | nanny | au pair | security guard | deputy manager | area manager | store manager`,
	recruiting: `recruiter | recruiters | recruiting | recruit | recruited | recruitment | resourcing | resourcer | rpo |
		msp | headhunt* | head hunt* | executive search | search firm | search partner | staffing | sourcer |
		sourcing | agency | agencies | employment agent | bureau | hiring | hire | hires | line manager |
		appointing manager | appointing officer | appointing officers | vacancy holder | chair of the panel |
		panel chair | convenor | convener | talent | ta team | ta partner | ta specialist | people team |
		people partner | people operations | people ops | people and culture | people culture | p c team |
		people advisor | people experience | people manager | head of people | chief people officer |
		campus recruit* | careers | hr | h r | hrbp | human resources | human resource | human capital |
		personnel | staff office | workforce | manpower | candidate | candidates | candidacy | applicant |
		applicants | interviewee | interviewees | job seeker | jobseeker | contender | shortlist | shortlisted |
		shortlisting | short list | short listed | short listing | longlist | longlisted | sift | sifted |
		sifting | sieve | screened | selection | essential criteria | person specification | person spec |
		merit list | civil service | psc | client | clients | employer | employers | the company | company name |
		consultant | consultancy | consultancies | account manager | put you forward | putting you forward |
		put forward | put your cv forward | submitted you | submitted your | submit your cv | submission |
		represent you | representing you | right to represent | rtr | sent your cv | sent your details |
		sent over your cv | sent your resume | forwarded your cv | forwarded your resume | forward your cv |
		shared your cv | shared your profile | shared your resume | sharing your profile | requirement | mandate |
		opening with our | registered with us | register with us | our books | linkedin | indeed | seek com au |
		trademe jobs | trade me jobs | naukri | jobstreet | mycareersfuture | irishjobs | jobs ie | totaljobs |
		cv library | ziprecruiter | glassdoor | wellfound | workable | greenhouse | workday | smartrecruiters |
		icims | ashby | teamtailor | bamboohr | successfactors | jobvite | pageup | snaphire | nhs jobs |
		trac jobs | tal net | publicjobs`,
	application: `application | applications | expression of interest | eoi | applied | applying |
		thank you for your interest | thanks for your interest | your interest in | interest in the |
		interest in our | interest in joining | interest in working | interested in the | interested in our |
		interested in working | interested in joining | expressed interest | expressed an interest |
		shown interest | showing interest | your enquiry | your inquiry | enquiry about | inquiry about |
		enquired about | enquiring about | inquired about | about work | about the job | about the role |
		about the position | about the vacancy | about the ad | responding to our | our ad | our advert |
		our advertisement | our posting | our listing | sign in the window | card in the window | the ad on |
		advert on | advertised | our post on | saw our | seen our | submitted | your submission | cv | cvs | c v |
		curriculum vitae | resume | resumes | biodata | bio data | profile | your details | your background |
		your experience | your skills | your qualifications | your credentials | your paperwork | work history |
		background and experience | your references | your certificates | looked over your | looked through your |
		had a look at your | going through your | went through your | gone through your | passed on your |
		passed me your | handed me your | gave me your | gave us your | given me your | recommended you |
		referred you | mentioned you | was given your | your name came up | cover letter | covering letter |
		coverletter | your letter | your email | your message about | motivation letter | letter of motivation |
		motivational letter | personal statement | supporting statement | supporting information |
		statement of suitability | selection criteria | written statement | suitability statement |
		statement of interest | answers to the | screening questions | portfolio | your work | showreel |
		your reel | your samples | work samples | writing samples | your github | your linkedin | your indeed |
		through indeed | via indeed | on indeed | via seek | through seek | on seek | via linkedin |
		through linkedin | on linkedin | via naukri | on naukri | via trade me | on trade me |
		through our website | via our website | through the website | on our website | via facebook | on gumtree |
		via gumtree | on jobstreet | via the agency | through the agency | candidature | candidacy |
		considered for | to be considered | consideration for | under consideration | with reference to your |
		in reference to your | with regards to your | in regards to your | further to your | in response to your |
		regarding your | tono`,
	arrival: `ask for | ask at | ask to speak | ask security | ask whoever is | report to | report at |
		announce yourself | present yourself | make yourself known | check in | sign in | signing in |
		sign the visitor | visitor badge | visitor pass | visitors pass | visitor book | visitors book |
		visitor desk | visitor management | security desk | front desk | reception | receptionist |
		the concierge | front of house | lobby | foyer | turnstile* | security gate | gatehouse | guardhouse |
		guard house | gate pass | security check | security guard | main gate | main entrance | front entrance |
		side entrance | rear entrance | staff entrance | entrance on | entrance is | the entrance | entry is |
		enter via | enter through | enter by | enter from | side door | back door | front door | blue door |
		red door | green door | black door | roller door | door is | the door | door code | door on the |
		go through the | knock | buzz | buzzer | ring the bell | doorbell | intercom | press _ on | press the |
		tailgate | lift | elevator | stairs | upstairs | downstairs | floor | level 1 | level 2 | level 3 |
		level 4 | level 5 | mezzanine | basement | suite | unit | room number | meeting room | conference room |
		boardroom | board room | building | map | google maps | directions | how to get here | getting here |
		finding us | find us | easy to find | hard to find | cant miss it | next to the | next door to |
		opposite | across from | behind the | round the back | around the back | around the corner | beside the |
		on the corner | on the right | turn left | turn right | first left | second left | roundabout |
		traffic lights | landmark | what3words | eircode | postcode | post code | zip code | address | location |
		venue | located at | located in | situated | we are at | were at | we are based | were based |
		were located | street | road | parking | park | carpark | pay and display | multi storey | station |
		bus stop | nearest tube | mrt | luas | ferry | walk from | minutes walk | min walk | minute walk |
		public transport | taxi | reimburse* | expenses | mileage | wheelchair | accessible | step free | bring |
		photo id | id card | identification | proof of identity | id proof | government id | government issued |
		govt id | aadhaar | aadhar | pan card | nric | passport | driving licence | drivers licence |
		drivers license | driver licence | driving license | licence with you | right to work |
		proof of right to | ppsn | pps number | birth certificate | original documents | originals | hard copy |
		hard copies | printed copy | copies of your | certificates | qualifications with you | white card |
		safe pass | safepass | cscs | rsa | forklift licence | working with children check | blue card |
		vaccination card | pen and paper | notepad | your laptop | own laptop | knives | your tools |
		packed lunch | water bottle | dress | dressed | smart casual | business casual | formals | attire |
		casual clothes | neat casual | wear | closed toe | closed shoes | enclosed shoes | enclosed footwear |
		covered shoes | flat shoes | non slip | sturdy shoes | sensible shoes | safety shoes | steel caps |
		steel toe* | gumboots | wellies | boots | hi vis | high vis | hi viz | ppe | hard hat | hairnet |
		black trousers | white shirt | no jeans | no trainers | no thongs | suit and tie | no need for a suit |
		no suit | no tie | old clothes | apron | hair tied | arrive | arriving | on arrival | upon arrival |
		when you get here | when you get there | when you reach | once you reach | reach by | reach the office |
		reporting time | report time | report 15 minutes | punctual | on time | in good time | minutes early |
		minutes before | mins early | mins before | a bit early | little early | allow time | allow extra time |
		allow plenty of time | leave yourself | give yourself | running late | if youre late | if you are late |
		get lost | if youre lost | cant find | call me when | ring me when | text me when | text when you |
		ring when you | call when you | let me know when youre | meet you at | meet you in | meet you outside |
		meet me at | come and get you | come down to get | come down and get | come get you | come to get you |
		collect you | pick you up | greet you | will be met | be met by | let you in | escort* | take a seat |
		have a seat | waiting area | waiting room | wait in | wait at | wait outside | powhiri | mihi whakatau |
		marae | waharoa`,
	preparation: `prepare | prepared | preparation | preparing | prep | prepping | homework | do some research |
		do a bit of | research the | research us | research them | bone up | brush up | revise | read up |
		read about | read through | read the attached | have a read | read our | take a look at | look over |
		look at our | check out our | check out the | check out their | our website | their website |
		familiarise* | familiarize* | get familiar | go over your | go through the | go through your |
		refresh your | review the | study the | think about | think of some | think of examples | have a think |
		give some thought | have ready | be ready to | ready to talk | ready to discuss | know your cv |
		presentation | powerpoint | slides | slide | present on | present to the panel | to present |
		present your | pitch | 30 60 90 | 90 day plan | 100 day plan | task | exercise | case study | brief |
		samples of | bring examples | examples of | specific examples | real examples | lesson plan | teach a |
		plan a lesson | scenario | scenarios | role play | practical | hands on | typing test | excel test |
		maths test | written test | test on the day | a short test | competency | competencies | behaviours |
		behaviour based | strengths based | strength based | success profiles | star method | star technique |
		caar | sao | questions | question will | asked about | be asked | theyll ask | they will ask |
		ask you about | ask you to | will ask about | will ask you | well ask | we will ask | well be asking |
		like to ask | want to hear | want to know about | will want to | likely to ask | might ask | may ask |
		what to expect | you can expect | expect on the day | cover* the following | well cover | focus on |
		focusing on | focus will be | topics | key areas | areas of | agenda | format | structure |
		structured as | consist of | consists of | will involve | involves | comprise* | made up of | split into |
		walk us through | talk us through | tell us about | walk me through | talk me through | your motivation |
		why you | strengths and weaknesses | job description | jd | pd attached | position description |
		role description | role profile | job spec | spec attached | role spec | the spec | job profile |
		job pack | candidate pack | applicant pack | information pack | info pack | interview pack |
		briefing pack | briefing note | interview guide | candidate guide | guide attached | interview tips |
		some tips | tips for | few tips | tips to help | helpful tips | useful links | helpful links |
		helpful resources | background reading | further reading | company information | about the company |
		annual report | company values | our values | their values | the values | values based | strategic plan |
		prospectus | te tiriti | tikanga | te reo | pepeha | mihimihi | attached is | attached are |
		find attached | ive attached | i have attached | see attached | attached for | attached a copy |
		enclosed | in the attachment | as attached | pfa | in advance | beforehand | ahead of time | quiet place |
		quiet room | quiet spot | good connection | stable internet | good internet | good wifi |
		check your camera | test your | camera on | camera working | webcam | headset | headphones | microphone |
		stable connection | good lighting | adjustments | accommodations | special requirements | access needs |
		support person | whanau support | bring whanau | bring your whanau | support people`,
	debrief: `ring me after | call me after | text me after | phone me after | give me a ring after |
		give me a call after | give me a bell after | give me a buzz after | give me a shout after |
		drop me a line after | drop me a text after | ping me after | message me after | email me after |
		flick me a text after | speak after | talk after | chat after | catch up after | call you after |
		ring you after | speak to you after | speak to me after | phone you after | ill catch you after |
		straight after | right after | afterwards | after the interview | after your interview | after the call |
		after its done | after its over | after youve finished | after you finish | after you come out |
		after you are done | after youve met | after youve spoken | once youre done | once you are done |
		once youre out | once you are out | once youve finished | once you have finished | once its over |
		once its done | once you finish | soon as youre out | soon as youre done | soon as you finish |
		call me when youre | ring me when youre | text me when youre | call me once | ring me once |
		text me once | call me as soon | ring me as soon | give me a call once | give me a call when |
		give me a ring when | give me a ring once | give me a bell when | give us a call when |
		give us a ring when | give us a ring after | give us a call after | give us a bell after |
		when youre out | when you are out | when youre done | when you are done | when youre finished |
		when you are finished | when you get out | when you come out | when you finish | when its over |
		when youve finished | when finished | on your way home | on your way out | let me know how |
		let us know how | know how you went | know how you find | know how you found | how it goes | how it went |
		how you get on | how you got on | how you go | how u go | how u get on | how you found it |
		how you find it | how you felt | how you thought it | how they were | tell me how | tell me all about |
		tell me everything | tell us how | hear how it | hear how you | hear all about | to hear how |
		keep me posted | report back | your feedback | your thoughts | your initial thoughts | first impressions |
		initial feedback | quick feedback | feedback call | feedback after | feedback from you | feedback before |
		before i speak to | before i call them | before they call | before i chase | speak to the client |
		feedback from the client | debrief | de brief | debriefing | post interview | post mortem`,
	trial: `trial | trade test | trialling | trialing | give it a try | give you a try | try you out | try out |
		tryout | try it out | see how you go | see how you get on | see how you find | see how it goes |
		see how you work | see how you do | see how you fit | see how you like | see if you like |
		see what youre made | see what you can do | see you in action | see you work | show us what you |
		show what you can | put you through your | taster | tester shift | tester day | stage shift |
		kitchen stage | stage in the | stage for a day | stagiaire | shadow | shadowing | observation shift |
		observation day | observe | working interview | work interview | practical interview | practical day |
		practical session | day with us | day with the team | half day | half a day | full day with |
		day on site | day on the job | day on the farm | morning with us | morning with the team |
		afternoon with us | afternoon with the | spend a day | spend the day | spend a morning |
		spend the morning | spend an afternoon | spend some time | spend an hour | spend a few hours |
		couple of hours | hour or two | two hours with | on the floor | behind the bar | on the tools |
		in the kitchen | on the machine | on the till | on the tills | on section | on the section | on the line |
		quick shift | a shift with us | do a shift | work a shift | come and do a | first shift | probation |
		probationary | drive test | driving test | driving assessment | test drive | assessment drive |
		road test | welding test | weld test | skills test | skills assessment | practical test | sew a |
		cut and blow dry | trade night | bring a model | sample lesson | demo lesson | lesson observation |
		play date | come and play`,
	meetingLink: `join the | join meeting | join teams | join on your | join from your | join online | join using |
		join via | join now | join here | joining details | joining instructions | joining info |
		joining information | to join | join on the web | join with a | join with video | join our cloud |
		join from pc | join us on | join us via | log in | log on | log into the | dialin | dial | dialling |
		dialing | phone one tap | one tap mobile | find a local number | international numbers |
		find your local number | call in number | by computer | by phone | conference id | bridge |
		conference line | access code | host pin | teams meeting | microsoft teams | ms teams | msteams |
		teams call | teams invite | teams details | teams interview | teams for | on teams | via teams |
		over teams | by teams | teams live | zoom | google meet | gmeet | g meet | meet google com | hangouts |
		hangout | webex | skype | whereby | bluejeans | blue jeans | gotomeeting | go to meeting | amazon chime |
		ringcentral | jitsi | facetime | whatsapp video | lifesize | starleaf | huddle | video call |
		video conference | videoconference | video conferencing | by video | video meeting | video chat |
		virtual | virtually | online meeting | online call | online via | online on | meeting online | remotely |
		meeting id | meeting number | meeting url | meeting room | meeting details | meeting invite |
		meeting options | meeting key | webinar id | passcode | password | pass code | pwd | link |
		click the button | click the below | calendar invite with | waiting room | lobby | be admitted |
		admit you | https | http | browser | chrome | download teams | app | webcam | camera | microphone | mic |
		headset | audio | screen share | share your screen | test your | tech check | trouble joining |
		difficulty joining | problems joining`,
	sentBy: `do not reply | dont reply | do not respond | not reply to this | not respond to this | donotreply |
		noreply | no reply | replies to this | replies are not | reply to this email will |
		cannot receive replies | can not receive replies | unable to receive | replies will not |
		will not be read | not be answered | not monitored | unmonitored | unattended | mailbox | this inbox |
		inbox is not | isnt monitored | isn t monitored | outgoing only | outbound only | send only | automated |
		automatic email | automatically generated | auto generated | autogenerated | automatically sent |
		sent automatically | system generated | computer generated | notification | auto reply | autoreply |
		this email was generated | generated by | generated from | sent via | sent by | sent through | sent from |
		sent on behalf | on behalf of | sent using | sent with | sent to you by | sent this message |
		sent you this | sent you a message | has sent you | have sent you | you have a new message |
		new message from | powered by | messaging service | delivered by | this email was sent |
		this message was sent | this email has been sent | email was sent to | you are receiving this |
		youre receiving this | you received this | why am i receiving | received this email because |
		received this message because | because you applied | because you have applied | because you registered |
		unsubscribe | opt out | reply stop | text stop | msg data rates | data rates may apply |
		email preferences | manage notifications | manage preferences | privacy policy | privacy notice |
		privacy statement | terms of use | terms of service | terms and conditions | all rights reserved |
		copyright | view in browser | view this email | view online | help centre | help center | support centre |
		contact support | add us to your | safe senders | spam folder | junk folder | check your spam |
		add to calendar | add to your calendar | add to outlook | ical | ics | calendar attachment |
		calendar file | save to calendar | google calendar | outlook calendar | apple calendar |
		calendar invitation | accepted | declined | event name | event type | event details | event date time |
		invitee | invitees | organizer | organiser | attendees | guests | guest list | join event | view event |
		view invitation | view details | view interview | view appointment | view booking | view message |
		view your | view application | view conversation | manage your booking | manage booking |
		manage appointment | manage your appointment | manage interview | manage event | manage your interview |
		manage your application | manage your profile | booking reference | booking id | booking ref |
		booking number | booking confirmation | booking details | confirmation number | confirmation code |
		appointment reference | appointment id | appointment confirmation | reference number | ref no |
		ref number | reference code | job id | job ref | requisition | candidate id | candidate reference |
		application id | application reference | case number | ticket number | reschedule or cancel |
		cancel or reschedule | reschedule cancel | cancel event | reschedule event | need to make changes |
		candidate home | candidate account | candidate centre | candidate center | candidate zone |
		candidate gateway | applicant home | application centre | careers site | career site | career home |
		recruitment system | recruitment website | e recruitment | erecruitment | portal | dashboard |
		your account | your profile page | my account | my applications | my jobs | log in | log into your |
		log on to your | login | sign in to | username | reset your password | account settings | click here |
		click on the button | click the button | button below | follow the link | copy and paste |
		paste the link | paste this url | link expires | link will expire | expires in | workday | myworkday |
		greenhouse | lever | ashby | workable | teamtailor | smartrecruiters | taleo | icims | jobvite |
		bamboohr | recruitee | personio | jobadder | bullhorn | pageup | snaphire | livehire | expr3ss |
		successfactors | avature | eightfold | oleeo | tal net | tribepad | eploy | hireful | networx | trac |
		nhs jobs | civil service jobs | jobtrain | webrecruit | engage ats | mynewterm | eteach | occupop |
		rezoomo | candidate manager | zoho recruit | darwinbox | freshteam | careers gov | calendly | goodtime |
		youcanbookme | doodle | microsoft bookings | humanly | indeed | seek | linkedin | naukri | jobstreet |
		ziprecruiter | glassdoor | reed co uk | totaljobs | hirevue | spark hire | modernhire | hirebridge |
		applicantpro | paycom | paylocity | dayforce | rippling | jazzhr`,
	media: `podcast* | episode | radio | tv | television | newspaper | magazine | journalist* | reporter | press |
		article | feature piece | on the record | off the record | on air | live on | broadcast* | newsroom |
		editor at | column | our readers | listeners | viewers | documentary | film crew | camera crew | filming |
		recording session | photographer | photo shoot | headshot | quote from you | your quote | your story |
		profile piece | publish* | blog post | youtube | interview you about | interview you for |
		questions in advance | host of | show notes | the show | media interview | media training | comment for |
		spokesperson | soundbite | microphone | panel discussion | keynote | speaking slot`,
	research: `research | researcher* | user research* | study | studies | participant* | participation | participate |
		focus group* | usability | user test* | user interview* | customer interview* | survey | questionnaire |
		feedback session | gift card | voucher | incentive | honorarium | compensat* you for | thank you payment |
		screener | consent form | informed consent | ethics approval | ethics committee | phd | doctoral |
		dissertation | your experience as a | your experiences of | how you use | prototype | insights |
		moderator | anonymous* | anonymis* | anonymiz* | transcript* | discussion guide | share your thoughts |
		as a customer | our customers | your views on | testimonial`,
	leaving: `exit interview* | exit conversation | exit meeting | exit survey | offboarding | off boarding | leaver* |
		last day | last week with | final pay | final payslip | p45 | return your laptop | return of equipment |
		laptop return | swipe card | resigned | resignation | notice period ends | garden leave | redundan* |
		severance | handover | your departure | leaving us | before you leave | before you go |
		sorry to see you go | your time with us | retirement | stay interview`,
	school: `parent* teacher | parents | parent | class teacher | form tutor | headteacher report | pupil |
		your child | your childs | your son | your daughter | your sons | your daughters | learning conference |
		student conference | student led conference | whanau conference | whanau hui | report card |
		school report | nursery place | kindergarten | kindy | enrolment interview | enrollment | new entrant |
		yr | iep | send review | ehcp | term dates | term _ report | homework | playground | school office | pta |
		governors meeting | nativity | sports day`,
	official: `police | detective | constable | sergeant | witness* | statement | voluntary interview | under caution |
		court | magistrates | jury | hearing | tribunal | solicitor | legal aid | barrister | deposition |
		insurance | insurer | claim number | claims adjuster | loss adjuster | loss assessor | claim ref* |
		accident | incident report | investigat* | tax office | hmrc | irs | ato | audit of your |
		inspector of taxes | council tax | housing officer | social worker | safeguarding | disciplinary |
		grievance | planning application | ombudsman | mediation | notary | will signing | probate`,
	visa: `visa | visas | immigration | citizenship | naturalization | naturalisation | embassy | consulate |
		consular | uscis | ukvi | home office | green card | asylum | biometric* | ds 160 | n 400 |
		passport appointment | passport office | residence permit | leave to remain | sponsor licence |
		credibility interview | global entry | nexus interview | trusted traveler | border |
		work permit application | oath ceremony | immi account | vac appointment | vfs`,
	jobcentre: `jobcentre | job centre | work coach | universal credit | commitments | claimant | unemployment |
		benefit claim | benefits claim | your claim | your benefit* | your payment | jobseeker* | centrelink |
		workforce australia | job provider | employment services provider | mutual obligation* | reporting date |
		work and income | winz | intreo | edd | esd | dole | weekly certification | reemployment services |
		resea | eligibility interview | case manager | careers adviser appointment | restart programme |
		work search review`,
	medical: `doctor | dr appointment | gp | surgery | clinic | clinics | dentist | dental | hygienist | orthodont* |
		physio appointment | physiotherapy appointment | optician | optometrist | eye test |
		hospital appointment | outpatient appointment | appointment with dr | blood test | vaccin* | jab |
		flu shot | scan | mri | ultrasound | x ray | check up | checkup | cleaning | prescription | patient |
		patients | your health | nurse will see you | consultation with | therapist appointment |
		counselling session | therapy session | midwife appointment | antenatal | vet appointment | the vet |
		your pet | your dog | your cat | insurance card | copay | medicare card | fasting | telehealth |
		symptoms | treatment | referral letter | specialist appointment | donor session | give blood | massage |
		podiatrist appointment`,
	property: `viewing | viewings | property | flat | apartment | bedroom | house share | housemate* | flatmate* |
		roommate* | rent | rental | renting | lettings | letting agent | landlord | landlady | tenant* | tenancy |
		lease | estate agent* | realtor | real estate | open home | open house | open for inspection | vendor* |
		mortgage | move in date | conveyanc* | valuation of your | house hunt* | co op board | strata |
		inventory check | the keys | homebuyer* | surveyor visit | buyers agent`,
	services: `delivery | deliver* your | parcel | courier | your order | order number | collection slot | boiler |
		engineer visit | engineer will visit | technician will visit | technician visit | installation |
		install* your | meter reading | smart meter | plumber | electrician visit | broadband | repair | repairs |
		your car | vehicle | mot | service booking | car service | servicing | rego | tyres | test drive |
		garage | mechanic will | warranty | haircut | hairdresser | stylist | beauty | nails | salon appointment |
		massage appointment | gym induction | personal training | table for | reservation | restaurant booking |
		hotel booking | check in online | flight | itinerary | bank appointment | mortgage adviser |
		mortgage advisor | financial adviser | branch appointment | account opening | home visit | removals |
		moving company | pest control | cleaner visit | window fitter | measure up | survey of your home |
		photographer booking | passport photo`,
	sales: `demo | demos | product tour | walkthrough of | show you how | our platform | our product | our solution |
		our software | free trial | trial account | pricing | price list | quote | quotation | proposal for your |
		discount | special offer | upgrade | your team | your company | your business | your organisation |
		your organization | decision maker | roi | case studies | clients like | companies like yours |
		teams like yours | helps companies | partnership | partner programme | reseller | vendor | supplier |
		procurement call | account manager | account executive | customer success | renewal | subscription |
		invoice | integration | save up to | sales call | discovery call | quick win* | crm | leads | estimator |
		sponsorship | advertis*`,
	training: `webinar* | workshop* | masterclass* | course | courses | class | lesson | tutorial | bootcamp |
		training day | training session | coaching | coach | mock interview* | practice interview* |
		practise interview* | interview practice | interview skills | interview preparation session |
		interview technique* | interview training | interviewer training | how to interview | cv clinic |
		cv review | resume review | careers service | career center | career centre | career services |
		peer practice | toastmasters | cpd | learning session | e learning | module | instructor led | enrol |
		enroll* | seminar | live session | free session | lunch and learn | job club | employability |
		skills session | bookable session`,
	newsletter: `newsletter | read more | in this issue | this weeks | this months | subscrib* | unsubscrib* |
		view in browser | view online | view this email | opt out | manage preferences | email preferences |
		update your preferences | top tips | tips for | tips to | tips on | tips from | ways to | things to |
		mistakes | common questions | interview questions | how to answer | how to ace | ace your | nail your |
		land your | dream job | step by step guide | our guide | the ultimate | checklist | download our |
		free guide | ebook | e book | blog | latest posts | round up | roundup | digest | share this |
		forward to a friend | sponsored | star method | career advice | career tips`,
	advert: `job alert* | jobs alert | new jobs | jobs matching | jobs for you | jobs near | jobs in your area |
		matching jobs | matches your | recommended jobs | recommended for you | similar jobs | see all jobs |
		view all jobs | view job | view jobs | apply now | easy apply | apply today | apply with | apply by |
		apply before | be the first to apply | quick apply | actively hiring | urgently hiring | now hiring |
		we are hiring | were hiring | hiring now | walk in | walk ins | immediate interviews | immediate joiners |
		vacancies this week | latest vacancies | new vacancies | closing date | closing soon |
		applications close | applicants | salary up to | competitive salary | edit alert | edit this alert |
		saved search | job board | jobs posted | posted today | people also viewed | promoted |
		share your cv with employers | employers viewed | boost your profile | premium | top picks`,
	approach: `came across your | saw your profile | seen your profile | found your profile | your linkedin |
		your profile on | your background caught | impressed by your background | reaching out |
		reach out because | would you be open | are you open | open to new | open to a | open to exploring |
		open to hearing | would you be interested | are you interested | might be interested | may be interested |
		if interested | if youre interested | exciting opportunity | exciting role | great opportunity |
		new opportunity | exclusive | perfect fit for | great fit for | good fit for | strong match |
		thought of you | youd be great | currently recruiting | im recruiting | recruiting for a |
		working with a client | partnered with | my client is looking | our client is looking |
		urgent requirement | c2c | w2 | send me your | share your updated | updated cv | updated resume |
		current ctc | expected ctc | notice period | confidential chat | confidential conversation |
		quick call to discuss | worth a chat | worth exploring | whats out there | happy in your | where you are |
		know anyone | refer a friend | referral bonus | looking for a new | passive candidate* | headhunt* |
		following up on my | bumping this | inmail | day rate | outside ir35 | immediate start | no pressure`,
	interviewer: `you are interviewing | youre interviewing | you will be interviewing | youll be interviewing |
		you are scheduled to interview | interviewing candidates | interview kit | scorecard* | score sheet* |
		scoring | submit feedback | submit your feedback | your feedback on | feedback on the candidate |
		candidate feedback | debrief meeting | hiring panel for | panel member* | panellist* | panelist* |
		sit on the panel | sitting on the panel | join the panel | on the panel for | chair the panel | chairing |
		candidate is | candidates are | candidate for | candidate name | candidate has | candidates cv |
		candidates resume | their cv | her cv | his cv | cv attached | cvs attached | cvs are attached |
		resume attached | resumes attached | review the cv* | review the resume* | shortlisting | longlist* |
		sift | applicants to | your focus area | focus areas | interview guide | interview plan | question bank |
		question set | questions to ask | panel pack | interview schedule for the panel | please interview |
		can you interview | able to interview | interview slots for candidates | your candidate* | the applicant |
		calibrat* | wash up | hiring committee | requisition approved | as interviewer | interviewers please |
		for your team | backfill | intake meeting`,
	past: `thank you for coming | thanks for coming | thank you for meeting | thanks for meeting |
		thank you for your time | thanks for your time | thank you for taking the time |
		thanks for taking the time | thank you for attending | thanks for attending | thank you for interviewing |
		thanks for interviewing | thank you for speaking | thanks for speaking | thanks for chatting |
		great meeting you | good to meet you | nice to meet you | lovely to meet you | lovely meeting you |
		pleasure meeting you | pleasure to meet you | enjoyed meeting | enjoyed our | enjoyed speaking |
		enjoyed the conversation | following your interview | following your recent | after your interview |
		since your interview | your recent interview | your interview last | your interview on | at interview |
		following our meeting | how did it go | how did you | how did your | how was it | how was the |
		how was your | how you got on | went well | came across well | really liked you | loved you |
		feedback from | feedback on your | positive feedback | good feedback | no feedback yet |
		still waiting to hear | chase them | waiting on feedback | they have decided | decision by | decision is |
		making a decision | outcome of | rate your experience | candidate experience | recommend us | last night |
		yesterday`,
	rejection: `unsuccessful | not successful | not been successful | not be progressing | not progressing |
		not be proceeding | not to proceed | not to progress | wont be progressing | wont be moving |
		will not be moving | not be moving forward | not moving forward | decided not to |
		decided to move forward with | decided to pursue | gone with | going with | went with |
		another candidate | other candidates | other applicants | stronger candidates | more closely match* |
		closely aligned | not been selected | not selected | not be selected | not shortlisted |
		not been shortlisted | not invited | not a match | not the right fit | on this occasion |
		at this time we | position has been filled | role has been filled | filled internally |
		filled the position | filled the role | keep your details | keep your cv | keep your resume | on file |
		talent pool | future opportunities | future vacancies | future roles | other roles |
		wish you every success | wish you success | wish you the best | all the best in your |
		best of luck in your | best of luck with your search | high number of applications | high volume |
		large number of applications | extremely competitive | strong field | difficult decision | close second |
		runner up | regret to inform | regret that | regret to advise | merit list | reserve list |
		feedback is not | unable to offer you feedback | thank you for your interest`,
	offer: `job offer | offer letter | letter of offer | written offer | verbal offer | formal offer |
		formally offer | offer you the | like to offer you | pleased to offer you | delighted to offer you |
		conditional offer | contingent offer | contract | sign and return | countersign* | accept the offer |
		accept our offer | your acceptance | start date | starting date | starting salary | first day | day one |
		onboarding | on boarding | induction | orientation | welcome aboard | welcome to | new starter* |
		new hire | new joiner* | joining instructions | joining formalities | pre employment | background check |
		dbs check | right to work check | drug test | medical check | payroll form* | bank details form |
		tax file | uniform | your manager will | probation | congratulations on your new | relocation package |
		counter offer`,
	reference: `reference | references | referee* | named you as | given your name | employment verification |
		verify employment | verification of employment | confirm dates of employment | worked with |
		worked for you | how long have you known | former colleague | former employee | would you rehire`,
	test: `assessment | assessments | aptitude | psychometric | numerical reasoning | verbal reasoning |
		situational judgement | situational judgment | personality questionnaire | coding test |
		coding challenge | code test | technical test | take home | homework task | hackerrank | codility |
		codesignal | testgorilla | shl | hirevue | spark hire | one way | on demand | ondemand | pre recorded |
		prerecorded | video interview at your | record your | recorded video | recorded interview |
		recording your answers | record answers | asynchronous | at your convenience | in your own time |
		on your own time | at any time before | complete by | complete it by | complete the | complete your |
		to be completed | finish by | due by | deadline | must be completed | expires | expire* on |
		hours to complete | days to complete | minutes to complete | start your interview | start interview |
		begin your | chatbot | game based | typing test | written test | multiple choice | work sample |
		proctor* | test centre | exam`,
	received: `application received | received your application | application has been received |
		application was received | application has been submitted | application was submitted |
		application submitted | application was sent | successfully submitted | successfully applied |
		thank you for applying | thanks for applying | thank you for your application |
		thanks for your application | thank you for submitting | we will review | will be reviewed |
		reviewing your | under review | being reviewed | review your application | review process |
		reviewing applications | if you are shortlisted | if shortlisted | if you are selected | if selected |
		if your application is successful | if successful you will | if your skills | if your profile |
		if your experience matches | if there is a match | if theres a match | should you be |
		shortlisted candidates will | only shortlisted | selected candidates | successful candidates will |
		successful applicants will | we will contact you | well be in touch | we will be in touch | someone will |
		a member of our team will | hear from us | hear back | within _ weeks | within _ working days |
		have not heard | havent heard | application id | application number | reference number |
		track your application | check your status | application status | status of your application |
		what happens next | next steps in the process | interviews will be held | interviews are expected |
		interviews will take place | interview stage | expected interview date*`,
	friends: `dinner | drinks | drink | pub | beer | beers | pint | brunch | barbecue | bbq | birthday | party |
		wedding | hen do | stag do | baby | mum | mom | dad | nan | grandma | sister | brother | cousin | auntie |
		love you | lots of love | hugs | xx | xxx | lol | haha | kids | school pickup | babysit* | playdate |
		weekend away | holiday together | the game | football | five a side | netball | cinema | movie | gig |
		festival tickets | catch up soon | catch up over | long time | miss you | hows things | how are things |
		hows the job | job hunt | job hunting | job search going | fingers crossed for your | tell me all |
		tell me everything | cant wait to hear | proud of you | book club | choir | church | dog walk |
		the match | road trip | my place | your place | round mine | come round`,
	work: `team meeting | standup | stand up | stand ups | 1 1 | one to one | one on one | weekly sync | sync up |
		catch up with your manager | all hands | town hall | board meeting | board pack | steering group |
		steering committee | sprint | retro | retrospective | backlog | kick off | kickoff | project meeting |
		client meeting | account review | quarterly review | appraisal | performance review | mid year review |
		end of year review | annual review | pdr | objectives | okrs | probation review | payslip | timesheet* |
		expenses | rota | roster | annual leave | sick leave | leave request | agenda attached | minutes of |
		action items | actions from | deck | slides | stakeholder* | handover meeting | planning session |
		offsite | away day | team building | training matrix | budget | forecast | status update | workstream |
		service desk | ticket number | deploy* | release notes | shift swap | committee meeting | agm |
		residents association`,
	study: `university | uni | college place | admission* | undergraduate | postgraduate | masters | msc |
		mba programme | phd position | scholarship | bursary | fellowship interview | supervisor meeting |
		supervision | thesis | viva | dissertation | tutor | tutorial | lecture | seminar | exam | exams |
		student support | student services | campus tour | offer holder* | applicant day | ucas | clearing |
		semester | course leader | module | coursework | extension request | graduation | alumni interview |
		alumni interviewer | residency interview | conservatoire | audition | medical school | gre | ielts |
		language test`,
	event: `careers fair | career fair | job fair | jobs fair | recruitment fair | hiring event | hiring day |
		open day | open evening | open house event | expo | conference | summit | meetup | meet up | networking |
		panel event | speaker | speakers | register | registered | registration | your ticket | tickets |
		rsvp by | book your place | reserve your place | reserve your seat | save your seat | save the date |
		free event | virtual event | live event | doors open | programme of events | agenda for the day |
		exhibitors | attendees | eventbrite | fundrais* | charity | volunteer* | community | litter pick |
		rehearsal | auditions | orchestra | parkrun | race | match day | launch party | exhibition | talk by |
		q a with | qr code`,
	scam: `telegram | whatsapp interview | via whatsapp | on whatsapp | over whatsapp | signal app |
		google hangouts | hangouts interview | text interview | text based interview | chat interview |
		interview via text | add the hiring manager | contact the hiring manager on | message the hiring manager |
		refundable | registration fee | processing fee | training fee | pay a fee | pay the fee | small fee |
		deposit | gift cards | crypto | bitcoin | usdt | wallet | western union | moneygram | wire transfer |
		cashapp | zelle | cheque will be | check will be | mail you a check | purchase equipment |
		home office equipment | bank account details | bank login | online banking | ssn |
		social security number | passport copy | copy of your passport | id front and back | date of birth and |
		no experience needed | no experience required | work from home | earn up to | daily pay | easy money |
		guaranteed | tasks online | optimi* tasks | product boosting | app data | kindly | dear applicant |
		dear candidate | immediate hire | hired immediately | start immediately | interview code |
		verification code`,
};
