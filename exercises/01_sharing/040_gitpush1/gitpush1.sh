# Rejected.
#
#     $ git push
#      ! [rejected]        main -> main (fetch first)
#
# Nkechi thinks that she has broken something. She hasn't. Lars pushed an hour
# ago, and git doesn't let her overwrite his work. She pulls first, git joins
# both, and then she pushes again.
#
# Their choir shares a repository on a server. By custom, everybody's own copy
# calls the server origin.
#
#     git remote add origin ADDRESS   note the address of the server
#     git push -u origin main         send main there; because of -u, a plain
#                                     git push or git pull will do later
#     git clone ADDRESS FOLDER        make a copy; origin is noted already
#     git pull --no-rebase            fetch what others pushed, and merge it
#
# (git push --force would also get rid of the message, and of Lars's work.)

set -e # stop at the first command that fails

# The script starts in a folder that holds choir, which is Nkechi's repository,
# and choir.git, which is empty and plays the server.

# TODO: in choir, note ../choir.git as origin and push main.

# TODO: beside choir, clone choir.git into the folder lars. There, add the line
# Evening Song  to the end of programme.txt, commit it and push it.

# TODO: Nkechi knows nothing of that. In choir, add the line  Sunday 17:00  to
# the end of rehearsals.txt and commit it. Then get it to the server.
