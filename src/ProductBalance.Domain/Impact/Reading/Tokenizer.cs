namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Cuts a text into words, numbers and signs in one pass; whatever else it holds is left out.</summary>
internal sealed class Tokenizer
{
    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private int _at;

    private Tokenizer(string text) => _text = text;

    public static List<Token> Tokenize(string text)
    {
        var tokenizer = new Tokenizer(text);
        while (tokenizer._at < text.Length)
        {
            tokenizer.Step();
        }

        return tokenizer._tokens;
    }

    private void Step()
    {
        var c = _text[_at];
        if (char.IsAsciiDigit(c))
        {
            ReadNumber();
        }
        else if (char.IsLetter(c) || (c is '#' or '.' or '@' && IsWordPart(_at + 1) && !IsWordPart(_at - 1)))
        {
            ReadWord();
        }
        else if (Symbols.ArrowAt(_text.AsSpan(_at)) is { } arrow)
        {
            Add(TokenKind.Symbol, _at + arrow.Length, Symbols.Arrow);
        }
        else if (Symbols.IsDash(c) || (c == '~' && char.IsAsciiDigit(At(_at - 1))))
        {
            ReadDash();
        }
        else
        {
            ReadSign(c);
        }
    }

    private void ReadNumber()
    {
        var end = NumberText.EndOf(_text, _at);
        var suffixEnd = EndOfLetters(end);
        var suffix = _text[end..suffixEnd];
        if (NumberText.Parse(_text[_at..end]) is not { } value || IsCode(end) || IsForeignSuffix(suffix, suffixEnd))
        {
            ReadCode();
            return;
        }

        _tokens.Add(new Token(TokenKind.Number, _text[_at..end], _at, end) { Value = value });
        _at = end;
        if (suffix.Length > 0)
        {
            Add(TokenKind.Word, suffixEnd);
        }
    }

    /// <summary>Dates, times of day and "24/7": digits that go on behind one of their signs.</summary>
    private bool IsCode(int end) =>
        (At(end) is ':' or '/' && char.IsAsciiDigit(At(end + 1))) || (At(end) is '-' && IsDate(end));

    private bool IsDate(int dash)
    {
        var second = NumberText.EndOf(_text, dash + 1);
        return second > dash + 1 && At(second) == '-' && char.IsAsciiDigit(At(second + 1));
    }

    private bool IsForeignSuffix(string suffix, int suffixEnd) =>
        suffix.Length > 0
        && (!UnitNames.CanBeGlued(suffix) || (char.IsAsciiDigit(At(suffixEnd)) && suffix is "x" or "X"));

    private void ReadCode()
    {
        var end = _at;
        while (IsWordPart(end) || (At(end) is '-' or '/' or ':' or '.' or ',' && IsWordPart(end + 1)))
        {
            end++;
        }

        Add(TokenKind.Word, end);
    }

    private void ReadWord()
    {
        var end = _at + 1;
        while (IsWordPart(end) || (At(end) is '-' or '\'' or '’' or '.' or '_' && IsWordPart(end + 1)))
        {
            end++;
        }

        Add(TokenKind.Word, end);
    }

    private void ReadDash()
    {
        var touchesLeft = _at > 0 && !char.IsWhiteSpace(_text[_at - 1]);
        var touchesRight = _at + 1 < _text.Length && !char.IsWhiteSpace(_text[_at + 1]);
        if (touchesLeft == touchesRight && EndsAmount() && IsAmount(touchesRight ? _at + 1 : _at + 2))
        {
            Add(TokenKind.Symbol, _at + 1, Symbols.RangeDash);
        }
        else if ((!touchesLeft || At(_at - 1) is '(') && IsAmount(_at + 1))
        {
            Add(TokenKind.Symbol, _at + 1, Symbols.Minus);
        }
        else if (!touchesLeft && !touchesRight)
        {
            Add(TokenKind.Comma, _at + 1);
        }
        else
        {
            _at++;
        }
    }

    private void ReadSign(char c)
    {
        if (c is '.' or '!' or '?' or '…' || (c == '\n' && At(_at + 1) is '\n' or '\r' or '-' or '*'))
        {
            Add(TokenKind.Stop, _at + 1);
        }
        else if (c is ',' or ';')
        {
            Add(TokenKind.Comma, _at + 1);
        }
        else if (c == '×')
        {
            Add(TokenKind.Word, _at + 1, "x");
        }
        else if (Symbols.Of(c) is { } symbol)
        {
            Add(TokenKind.Symbol, _at + 1, symbol);
        }
        else
        {
            _at++;
        }
    }

    private void Add(TokenKind kind, int end, string? text = null)
    {
        var lower = text ?? _text[_at..end].Replace('’', '\'').ToLowerInvariant();
        _tokens.Add(new Token(kind, lower, _at, end) { IsCapital = char.IsUpper(_text[_at]) });
        _at = end;
    }

    private int EndOfLetters(int start)
    {
        while (char.IsLetter(At(start)))
        {
            start++;
        }

        return start;
    }

    /// <summary>Before the dash of "2-4", "60%–70%" and "10ms-20ms".</summary>
    private bool EndsAmount() =>
        _tokens is [.., { Kind: TokenKind.Number }]
        || (
            _tokens is [.., { Kind: TokenKind.Number }, { Kind: not TokenKind.Number } unit]
            && UnitNames.CanBeGlued(unit.Text)
        );

    private bool IsAmount(int index) => char.IsAsciiDigit(At(index)) || At(index) is '$' or '€' or '£';

    private bool IsWordPart(int index) => char.IsLetterOrDigit(At(index)) || At(index) == '_';

    private char At(int index) => index >= 0 && index < _text.Length ? _text[index] : ' ';
}
