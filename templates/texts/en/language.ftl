# How this language writes lists, dates and times. Everything else that differs between languages stands in the other files.

# What the language calls itself.
language-name = English
quote = “{ $text }”
list-comma = { $first }, { $next }
list-and = { $first } and { $last }
# Things side by side, and sentences one after the other.
list-beside = { $first } · { $next }
list-sentences = { $first } { $next }
labelled = { $label }: { $text }


## Dates

date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December


## Times

clock = { $hours }:{ $minutes }
span = { $from } to { $to }
# A time within a week, and a date and a time of day as somebody typed them.
day-time = { $day } { $time }
date-time = { $date } { $time }
moment = { $date } at { $time } { $zone }


## Days of the week

every-day = Every day
days = { $first } to { $last }
days-short = { $first }–{ $last }
day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday
day-short-mon = Mon
day-short-tue = Tue
day-short-wed = Wed
day-short-thu = Thu
day-short-fri = Fri
day-short-sat = Sat
day-short-sun = Sun


## Times of the week

window = { $days }, { $from } to { $to }
window-night = { $days }, { $from } to { $to } the next morning
window-short = { $days } { $from }–{ $to }
term = { $times }, in term
term-short = { $times }, term only
holidays = { $times }, in the holidays
holidays-short = { $times }, holidays only
