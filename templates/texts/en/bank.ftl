### Words to start from, for staff to edit: nothing of this counts as it stands.


## A risk: its short name

bank-risk-title-content-1 = Coming across pornography
bank-risk-title-content-2 = Violent films, games and videos
bank-risk-title-content-3 = Posts about self harm or suicide
bank-risk-title-content-4 = Posts about eating disorders
bank-risk-title-content-5 = Drugs or weapons in posts
bank-risk-title-content-6 = Hateful or extremist posts and videos
bank-risk-title-content-7 = False stories and conspiracy theories
bank-risk-title-content-8 = Dangerous dares and challenges
bank-risk-title-content-9 = Sexual or harmful chats with AI
bank-risk-title-contact-1 = Adults who pretend to be young
bank-risk-title-contact-2 = Being blackmailed over pictures
bank-risk-title-contact-3 = Being drawn into crime by others
bank-risk-title-contact-4 = Being drawn into an extremist group
bank-risk-title-contact-5 = Groups that push people to self harm
bank-risk-title-contact-6 = Being bullied online
bank-risk-title-contact-7 = Strangers in games and random chats
bank-risk-title-contact-8 = Pressure from a partner or ex
bank-risk-title-contact-9 = Messages from someone a court keeps away
bank-risk-title-conduct-1 = Nudes asked for, sent or kept
bank-risk-title-conduct-2 = Bullying, threats or hate in chats
bank-risk-title-conduct-3 = Sexual messages that others do not want
bank-risk-title-conduct-4 = Going live on camera
bank-risk-title-conduct-5 = Personal details and location in posts
bank-risk-title-conduct-6 = Ways around filters and age checks
bank-risk-title-conduct-7 = Filming other young people or staff
bank-risk-title-conduct-8 = Getting into other people’s accounts
bank-risk-title-conduct-9 = Fake AI pictures of real people
bank-risk-title-commerce-1 = Money spent inside games
bank-risk-title-commerce-2 = Loot boxes and paid random items
bank-risk-title-commerce-3 = Gambling with money or game items
bank-risk-title-commerce-4 = Scams, false shops and fake messages
bank-risk-title-commerce-5 = Fake jobs, crypto and quick money
bank-risk-title-commerce-6 = Subscriptions and saved cards
bank-risk-title-commerce-7 = Moving money for other people
bank-risk-title-commerce-8 = Buying from and selling to strangers
bank-risk-title-commerce-9 = Gifts or money in return for pictures
bank-risk-title-compulsion-1 = Too little sleep because of screens
bank-risk-title-compulsion-2 = School missed after late nights online
bank-risk-title-compulsion-3 = Meals and washing missed while online
bank-risk-title-compulsion-4 = Distress when a game or app stops
bank-risk-title-compulsion-5 = Streaks and daily rewards
bank-risk-title-compulsion-6 = Endless scrolling
bank-risk-title-compulsion-7 = Going online to escape hard feelings
bank-risk-title-compulsion-8 = Pressure from others to keep playing
bank-risk-title-compulsion-9 = Leaning on AI for company or homework
bank-risk-title-care-1 = Home address or school becoming known
bank-risk-title-care-2 = Location shown by photos, maps or apps
bank-risk-title-care-3 = Old shared accounts that are still open
bank-risk-title-care-4 = Messages from family that are upsetting
bank-risk-title-care-5 = Searching alone for life story or family
bank-risk-title-care-6 = News or posts about the family’s case
bank-risk-title-care-7 = Messages that ask to come back home
bank-risk-title-care-8 = Names of other young people being shared
bank-risk-title-care-9 = Losing touch with brothers, sisters and friends


## A risk: its first signs

bank-risk-early_signs-content-1 = { $name } goes quiet or leaves the room after watching [what], which did not happen before [when].
bank-risk-early_signs-content-2 = { $name } has new words or jokes about [group or subject]. There is less talk of [usual interest] than before.
bank-risk-early_signs-content-3 = { $name } turns the screen away when [who] comes in, more often than in [month].
bank-risk-early_signs-contact-1 = { $name } gets more messages after [time] than before, and is [how] once they have been read.
bank-risk-early_signs-contact-2 = { $name } has [a new gift, money or a second phone]. When [who] asks, the talk turns to something else.
bank-risk-early_signs-contact-3 = { $name } talks about [new name or town], and since then sees less of [usual friends].
bank-risk-early_signs-conduct-1 = { $name } takes the phone to [where] to film or go live, more often than before [when].
bank-risk-early_signs-conduct-2 = { $name } falls out with [who] over posts or chats more often than last [month].
bank-risk-early_signs-conduct-3 = { $name } used to show [who] what is on [app], and has stopped since [what happened].
bank-risk-early_signs-commerce-1 = { $name } asks for money for [what] more often than last [month].
bank-risk-early_signs-commerce-2 = { $name } is more [tense or cross] after [game or site] than before. There is talk of winning money back.
bank-risk-early_signs-commerce-3 = { $name } gets [parcels, game items or payments] that did not come before [when].
bank-risk-early_signs-compulsion-1 = { $name } gets up later than [time] on school days, and is more tired than in [month].
bank-risk-early_signs-compulsion-2 = { $name } gives up [meal, shower or club] to stay online, which is new since [when].
bank-risk-early_signs-compulsion-3 = { $name } is [what we would see] when [game or app] stops, and it lasts longer than it did.
bank-risk-early_signs-care-1 = { $name } looks at the phone much more before and after family time with [who]. { $name } is [how].
bank-risk-early_signs-care-2 = { $name } talks about going back to [place] more often since [what happened].
bank-risk-early_signs-care-3 = { $name } has begun to search for [name or place] after [time], and is [how] the next day.


## A rule: its sentence

bank-rule-sentence-time-1 = My phone charges in [where] from [22:00] to [07:00] on school nights. I can have [what] in my room.
bank-rule-sentence-time-2 = On [Friday and Saturday] my phone charges in [where] from [23:00]. I get it back at [08:00].
bank-rule-sentence-time-3 = I play [game] from [16:30] to [18:30] on school days. I take a break at [17:30].
bank-rule-sentence-time-4 = I stop games and clips at [21:00]. If a match runs on, then I get [number] more minutes.
bank-rule-sentence-time-5 = In the holidays I can be online until [22:30]. If I am up by [09:00] for [number] days, then [what changes].
bank-rule-sentence-sites-1 = I can use [app] and [app] in [where] until [time].
bank-rule-sentence-sites-2 = My search filter is on for [device]. If it blocks a page I need, then [who] looks at it with me by [when].
bank-rule-sentence-sites-3 = I play games marked up to [age], like [game]. If I want a new one, then [who] and I look at it by [when].
bank-rule-sentence-sites-4 = If a page shows [what], then I close it and tell [who]. I am not in trouble for it.
bank-rule-sentence-sites-5 = I wait for [app] until I am [age]. Until then I can use [what].
bank-rule-sentence-show_us-1 = Staff can ask to look at [what] on [days]. They knock and ask first. I hold the phone.
bank-rule-sentence-show_us-2 = Each [day] at [time] I show [who] how my [app] is set up. It takes [number] minutes.
bank-rule-sentence-show_us-3 = I can say stop when [who] looks at [what]. If I do, then we talk at [time] and try again.
bank-rule-sentence-show_us-4 = Staff look at [what] when I am there. My chats with my advocate, my social worker and Childline stay mine.
bank-rule-sentence-behaviour-1 = I keep it kind in [app or chat]. If I am cross, then I put the phone down and go to [where].
bank-rule-sentence-behaviour-2 = If my post hurts someone, then I take it down by [time]. I say sorry, and [who] helps me.
bank-rule-sentence-behaviour-3 = If people pick on someone in [chat], then I say so or leave the chat. I tell [who] the same day.
bank-rule-sentence-behaviour-4 = If someone is mean to me in [app], then I save the chat and show [who]. We block and report them.
bank-rule-sentence-sharing-1 = I ask [who] before I post a picture of them. If they say no, then I leave it out.
bank-rule-sentence-sharing-2 = I post about [what] in [app]. My posts leave out where I live and which school I go to.
bank-rule-sentence-sharing-3 = My map in [app] is off. I can still show [who] where I am at [time].
bank-rule-sentence-sharing-4 = I film in [where] when it is just me. If someone else is in it, then I ask them first.
bank-rule-sentence-sharing-5 = I do not ask for nudes or send them. If someone asks me, then I tell [who] and get help. It is not my fault.
bank-rule-sentence-people-1 = I can talk to [who] on [app] any time I like.
bank-rule-sentence-people-2 = If someone new adds me in [app], then I look at it with [who] that day.
bank-rule-sentence-people-3 = If I want to meet someone from [app or game], then [who] comes too. We meet in [where].
bank-rule-sentence-people-4 = My [app] is set to private. People I know from [where] can see what I post.
bank-rule-sentence-people-5 = If someone asks me to keep a secret, then I tell [who]. It is the same if they ask me to move to [app].
bank-rule-sentence-tell_us-1 = If something online scares or upsets me, then I can tell [who] or [who]. I keep my phone when I tell.
bank-rule-sentence-tell_us-2 = If it is night and I need to talk, then I knock at [where]. The staff there have time for me.
bank-rule-sentence-tell_us-3 = If I see [what], then I tell [who] by [when]. They stay calm and let me speak.
bank-rule-sentence-tell_us-4 = I can ring Childline or my social worker from [where] at any time. I talk in private.
bank-rule-sentence-ask_first-1 = I ask [who] before I make a new account in [app]. I get a yes or no by [when], and why.
bank-rule-sentence-ask_first-2 = I ask [who] before I join a new group or server, like [what].
bank-rule-sentence-ask_first-3 = Before I put a new game on [device], I look it up with [who]. We check the age mark and the chat.
bank-rule-sentence-ask_first-4 = If I get a new phone, tablet or SIM card, then I show it to [who] by [when].
bank-rule-sentence-place-1 = I use my phone in [where] until [time]. In [where] it stays in my bag.
bank-rule-sentence-place-2 = My tablet is in [where] while I sleep. It comes back to me at [07:00].
bank-rule-sentence-place-3 = I play on the [console] in [where]. If someone else waits, then we swap after [number] minutes.
bank-rule-sentence-place-4 = When I am at [where], I keep to the same times. If it goes wrong there, then I can ring [who].
bank-rule-sentence-place-5 = I make my calls in [where], and no one comes in. Staff knock and wait.
bank-rule-sentence-spending-1 = I can spend up to [£5] a week on [what]. I show [who] the price before I pay.
bank-rule-sentence-spending-2 = I pay in [app] with a gift card from [shop]. My bank card stays out of the app.
bank-rule-sentence-spending-3 = If [app] says I have won a gift, then I show [who] before I tap on it.
bank-rule-sentence-spending-4 = I pay for things in [game] that I can see. I leave the loot boxes shut until I am [age].
bank-rule-sentence-spending-5 = If I spend more than I meant to, then I tell [who] by [when]. We try to get it back.
bank-rule-sentence-ai-1 = I can use [AI tool] for [what] in [where]. I say when it has helped me.
bank-rule-sentence-ai-2 = I use [AI tool] for [what]. If it talks about my health, then I ask [who] as well.
bank-rule-sentence-ai-3 = I keep my full name, my address and my face out of [AI tool]. I go by [made up name].
bank-rule-sentence-ai-4 = I make pictures of [what] with [AI tool]. If a real person is in one, then I ask them first.
bank-rule-sentence-ai-5 = If [AI tool] scares me or talks to me about sex, then I close it and tell [who].
bank-rule-sentence-learning-1 = On school days I learn online in [where] from [09:30] to [11:30]. I have [who] to help me.
bank-rule-sentence-learning-2 = I use [device] for school work until [time]. From then on I can use it for [what].
bank-rule-sentence-learning-3 = On [day] at [time] I learn how to [what] with [who].
bank-rule-sentence-learning-4 = If I get stuck in [subject], then I ask [who]. We find a clip or a site that helps.


## A rule: when it loosens

bank-rule-relaxes_when-time-1 = When my phone is in [where] by [time] for [number] weeks, the time moves to [time].
bank-rule-relaxes_when-time-2 = I am up by [time] on [number] days. Then I can stay on until [time] on [day].
bank-rule-relaxes_when-sites-1 = When I have used [app] for [number] weeks and shown [who], I can use [app] as well.
bank-rule-relaxes_when-sites-2 = When [who] and I have looked at [number] new sites, I pick the next one on my own.
bank-rule-relaxes_when-show_us-1 = When I have shown [what] on [number] days, we look once in [number] weeks.
bank-rule-relaxes_when-show_us-2 = When we have looked at [what] [number] times, we stop. I show it if I want to.
bank-rule-relaxes_when-behaviour-1 = When [chat] has been kind for [number] weeks, we talk about it just on [day].
bank-rule-relaxes_when-behaviour-2 = When I have put the phone down and gone to [where] [number] times, I choose where I go.
bank-rule-relaxes_when-sharing-1 = When I have asked before [number] posts, I post in [app] on my own.
bank-rule-relaxes_when-sharing-2 = When I can turn the map off in [number] apps, I set up the next one on my own. I show [who] after.
bank-rule-relaxes_when-people-1 = I look at [number] new people with [who]. Then I choose the next ones on my own.
bank-rule-relaxes_when-people-2 = When my [app] has been private for [number] weeks, I choose who can see [what].
bank-rule-relaxes_when-tell_us-1 = When I have told [who] how it went on [number] days, we talk just on [day].
bank-rule-relaxes_when-tell_us-2 = When I have told [who] about [what] [number] times, I choose when and where we talk.
bank-rule-relaxes_when-ask_first-1 = When I have asked [number] times, I can get apps marked up to [age]. I tell [who] after.
bank-rule-relaxes_when-ask_first-2 = When I can name [number] checks for a new app, I check the next one on my own.
bank-rule-relaxes_when-place-1 = When my phone has been in [where] for [number] nights, I can use it until [time].
bank-rule-relaxes_when-place-2 = When I have come off at [time] on [number] days, I can play in my room on [day].
bank-rule-relaxes_when-spending-1 = When I have kept to [£5] a week for [number] weeks, I can spend up to [£8].
bank-rule-relaxes_when-spending-2 = When I have asked [number] times, I can pay up to [£3] on my own.
bank-rule-relaxes_when-ai-1 = I check [number] answers with [who]. Then I can use [AI tool] for [what] on my own.
bank-rule-relaxes_when-ai-2 = I say [number] times how [AI tool] helped me. Then I can use it until [time].
bank-rule-relaxes_when-learning-1 = When I have done [number] lessons by [time], I choose the time on [day].
bank-rule-relaxes_when-learning-2 = When I have worked with [who] on [number] days, I can learn in [where] on my own.


## When something goes wrong: first we talk

bank-goes_wrong-talk-all-1 = First [who] and { $name } talk in [where] when both are calm, by [time].
bank-goes_wrong-talk-all-2 = { $name } says first what went on. Then [who] says what we saw.
bank-goes_wrong-talk-all-3 = If one of us is cross, then we wait until [time]. Then we talk in [where].
bank-goes_wrong-talk-all-4 = If it is hard to say, then { $name } can write or draw it. We talk with [who] by [time].


## When something goes wrong: then it is put right

bank-goes_wrong-put_right-all-1 = { $name } takes [what] down by [time]. If that is hard, then [who] helps.
bank-goes_wrong-put_right-all-2 = { $name } says or writes sorry to [who], in a way that feels right to both.
bank-goes_wrong-put_right-all-3 = { $name } and [who] set up [app] again by [time], so that [what].
bank-goes_wrong-put_right-all-4 = If staff got [what] wrong as well, then [who] says sorry and puts it right by [time].


## When something goes wrong: then extra help

bank-goes_wrong-extra_help-all-1 = { $name } learns how to [what] with [who] on [days].
bank-goes_wrong-extra_help-all-2 = We find out what made it hard, like [what]. Then we change [what].
bank-goes_wrong-extra_help-all-3 = Each [day] at [time] { $name } and [who] look at how it goes. It takes [number] minutes.
bank-goes_wrong-extra_help-all-4 = If { $name } would like help from someone who does not work here, then [who] finds one by [when].


## Promises of our own

bank-promises-own-all-1 = We knock before [what].
bank-promises-own-all-2 = The call with [who] is on [day] at [time]. We all keep that time free.
bank-promises-own-all-3 = We tell the next shift about [what], so { $name } does not have to.
bank-promises-own-all-4 = We say so when [what] goes well.
bank-promises-own-all-5 = We put our own phones in [where] at [when].
bank-promises-own-all-6 = If we get [what] wrong, then we say sorry by [when].
bank-promises-own-all-7 = We ask { $name } to show us [game or app] before we say what we think of it.
bank-promises-own-all-8 = We help { $name } to start [club or hobby] by [when].


## Questions for a talk

bank-talk-shown-all-1 = What do you like best online?
bank-talk-shown-all-2 = What would you miss most if it was gone?
bank-talk-shown-all-3 = Who do you keep in touch with online?
bank-talk-shown-all-4 = Which app or game is most like you?
bank-talk-shown-all-5 = Who can see the things you post?
bank-talk-shown-all-6 = How do you feel when you have come off?
bank-talk-shown-all-7 = What makes you stay on for longer than you meant to?
bank-talk-shown-all-8 = Is there someone online you are not sure about?
bank-talk-shown-all-9 = Has someone from the past found you online?
bank-talk-shown-all-10 = Is there a thing on your phone that you wish was not there?
bank-talk-shown-all-11 = Say someone asks you for a picture or money, or to meet. What would you do?
bank-talk-shown-all-12 = Who would you tell first? What might stop you?
bank-talk-shown-all-13 = What did adults get wrong last time?
bank-talk-shown-all-14 = Which rule feels unfair to you? What would be fairer?
bank-talk-shown-all-15 = What should we do if a rule is not kept, by you or by us?
bank-talk-shown-all-16 = What would you like to learn or to be trusted with next?
bank-talk-shown-all-17 = How should your page look?
bank-talk-shown-all-18 = Is there a thing you would like to tell an advocate and not us?


## What is learnt

bank-lesson-what-self_image-1 = How filters change a face, tried out in [app] with [who]
bank-lesson-what-self_image-2 = What I show of myself in [app] and what I keep to myself, talked through with [who]
bank-lesson-what-relationships-1 = How to find out if someone in [game or app] is who they say they are, with [who]
bank-lesson-what-relationships-2 = How to say no when someone asks for a picture, tried out with [who]
bank-lesson-what-reputation-1 = What comes up when I search for my own name, looked up with [who]
bank-lesson-what-reputation-2 = How to use Report Remove if a picture gets out, looked at with [who]
bank-lesson-what-bullying-1 = How to save, block and report mean messages in [app], with [who]
bank-lesson-what-bullying-2 = How to stand by a friend who is picked on in a group chat, acted out with [who]
bank-lesson-what-information-1 = How to check if a story is true, with [number] stories and [who]
bank-lesson-what-information-2 = How to spot a picture or clip made by AI, with [quiz or examples]
bank-lesson-what-health-1 = How sleep changes when screens go off at [time], tried for [number] nights with [who]
bank-lesson-what-health-2 = How [game or app] gets me to come back and how to turn that off, with [who]
bank-lesson-what-privacy-1 = How to stop [app] showing where I am, set up with [who]
bank-lesson-what-privacy-2 = How to turn on a second step for signing in to [account], with [who]
bank-lesson-what-ownership-1 = Who owns a song, a picture or a clip and when I may use it, with [how]
bank-lesson-what-ownership-2 = How to say that [AI tool] helped with school work, shown by [who]
