package dev.workflowdsl.repository;

/** The functions of the script, in the order in which they are defined; one is there only if something calls it. */
enum ScriptFunction {
    STEP("""
            # Says what is done next.
            step() {
              printf '%s\\n' "$*" >&2
            }
            """),
    LOOK_UP("""
            # Asks GitHub for the number that takes the place of a text in bodies: text, path, property.
            look_up() {
              local id
              id="$(gh api "$2" --jq ".$3")"
              if [[ ! $id =~ ^[0-9]+$ ]]; then
                printf 'GitHub has no number for %s\\n' "$1" >&2
                return 1
              fi
              ids+=(-e "s/\\"$1\\"/$id/")
            }
            """),
    SEND("""
            # Sends a request: method, path, file with the body.
            send() {
              sed "${ids[@]}" "$3" | gh api --method "$1" "$2" --input - --silent
            }
            """),
    ASK("""
            # Sends a request without a body: method, path.
            ask() {
              gh api --method "$1" "$2" --silent
            }
            """),
    REMOVE("""
            # Removes a thing, which may be gone already: path.
            remove() {
              local answer
              if ! answer="$(gh api --method DELETE "$1" 2>&1 </dev/null)" && [[ $answer != *'HTTP 404'* ]]; then
                printf '%s\\n' "$answer" >&2
                return 1
              fi
            }
            """),
    PUT("""
            # Creates a thing, or changes the one that is there: path, filter that finds it, method of the change, file,
            # and the file for the change if it is another.
            put() {
              local found
              found="$(gh api --paginate "$1?per_page=100" --jq "$2")"
              found="${found%%$'\\n'*}"
              if [[ -z $found ]]; then
                send POST "$1" "$4"
              elif [[ $3 != GET ]]; then
                send "$3" "$1/$found" "${5-$4}"
              fi
            }
            """),
    PRUNE("""
            # Removes from a list what is not wanted: path, filter that yields the id and the key of each thing, keys to keep.
            prune() {
              local path="$1" there id key keep
              there="$(gh api --paginate "$path?per_page=100" --jq "$2")"
              shift 2
              while read -r id key; do
                [[ -z $id ]] && continue
                for keep in "$@"; do
                  [[ $key == "$keep" ]] && continue 2
                done
                remove "$path/$id"
              done <<<"$there"
            }
            """),
    GIVE("""
            # Gives a secret or a variable its value: kind, name, environment variable with the value, options of gh.
            give() {
              local kind="$1" name="$2" source="$3" there
              shift 3
              if [[ -n ${!source-} ]]; then
                printf '%s' "${!source}" | gh "$kind" set "$name" --repo "$repository" "$@"
                return
              fi
              there="$(gh "$kind" list --repo "$repository" "$@" --json name --jq '.[].name')"
              if grep -Fqx -- "$name" <<<"$there"; then
                step "  it has a value already"
              elif [[ -t 0 ]]; then
                gh "$kind" set "$name" --repo "$repository" "$@"
              else
                missing+=" $source"
              fi
            }
            """);

    private final String text;

    ScriptFunction(String text) {
        this.text = text;
    }

    /** The definition. */
    String text() {
        return text;
    }
}
