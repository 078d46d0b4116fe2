# How this language writes lists, dates and times. Everything else that differs between languages stands in the other files.

# What the language calls itself.
language-name = Cymraeg
quote = “{ $text }”
list-comma = { $first }, { $next }
list-and = { $first } a hefyd { $last }
# Things side by side, and sentences one after the other.
list-beside = { $first } · { $next }
list-sentences = { $first } { $next }
labelled = { $label }: { $text }


## Dates

date = { $day } { $month } { $year }
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr


## Times

clock = { $hours }:{ $minutes }
span = { $from } tan { $to }
# A time within a week, and a date and a time of day as somebody typed them.
day-time = { $time } ({ $day })
date-time = { $date } { $time }
moment = { $date } am { $time } { $zone }


## Days of the week

every-day = Bob dydd
days = { $first } – { $last }
days-short = { $first }–{ $last }
day-mon = Dydd Llun
day-tue = Dydd Mawrth
day-wed = Dydd Mercher
day-thu = Dydd Iau
day-fri = Dydd Gwener
day-sat = Dydd Sadwrn
day-sun = Dydd Sul
day-short-mon = Llun
day-short-tue = Maw
day-short-wed = Mer
day-short-thu = Iau
day-short-fri = Gwe
day-short-sat = Sad
day-short-sun = Sul


## Times of the week

window = { $days }, { $from } tan { $to }
window-night = { $days }, { $from } tan { $to } y bore wedyn
window-short = { $days } { $from }–{ $to }
term = { $times }, yn ystod y tymor
term-short = { $times }, tymor yn unig
holidays = { $times }, yn ystod y gwyliau
holidays-short = { $times }, gwyliau yn unig
