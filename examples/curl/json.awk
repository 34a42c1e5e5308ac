# Prints a JSON text as lines of PATH, tab, VALUE, such as `data.files.0.file_id	abc`.
# With it the examples need no jq. Null gives an empty value; control characters in a text become spaces.
# Exit code 1 for what is no JSON.

{ text = text $0 " " }

END {
    value("")
    if (text ~ /[^ \t\r]/) exit 1
}

function value(path,    token, key, i, comma) {
    token = next_token()
    if (token == "{") {
        while ((key = next_token()) != "}") {
            if (key == ",") continue
            if (key !~ /^"/ || next_token() != ":") exit 1
            value(path (path == "" ? "" : ".") plain(key))
        }
    } else if (token == "[") {
        for (comma = ","; comma == "," && text !~ /^[ \t\r]*\]/; comma = next_token()) value(path "." i++)
        if (i == 0) next_token() # the bracket of an empty list
    } else {
        if (token ~ /^[]},:]/) exit 1
        print path "\t" (token == "null" ? "" : token ~ /^"/ ? plain(token) : token)
    }
}

function next_token(    token) {
    sub(/^[ \t\r]+/, "", text)
    if (!match(text, /^"([^"\\]|\\.)*"/) && !match(text, /^[-+.0-9A-Za-z]+/) && !match(text, /^[][{},:]/)) exit 1
    token = substr(text, 1, RLENGTH)
    text = substr(text, RLENGTH + 1)
    return token
}

function plain(quoted,    out, at, letter) {
    quoted = substr(quoted, 2, length(quoted) - 2)
    while (at = index(quoted, "\\")) {
        letter = substr(quoted, at + 1, 1)
        out = out substr(quoted, 1, at - 1) (letter == "u" ? ascii(substr(quoted, at + 2, 4)) : letter ~ /[bfnrt]/ ? " " : letter)
        quoted = substr(quoted, at + (letter == "u" ? 6 : 2))
    }
    return out quoted
}

function ascii(digits,    i, code) {
    for (i = 1; i <= 4; i++) code = 16 * code + index("0123456789abcdef", tolower(substr(digits, i, 1))) - 1
    return code < 32 ? " " : code < 127 ? sprintf("%c", code) : "?"
}
