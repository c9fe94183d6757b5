namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Folds "$1.3k / mo", "10–12 min" or "between 20 and 40 %" into one quantity token each.</summary>
internal sealed class QuantityFolder
{
    private readonly List<Token> _tokens;
    private int _at;

    private QuantityFolder(List<Token> tokens) => _tokens = tokens;

    public static List<Token> Fold(List<Token> tokens)
    {
        var folder = new QuantityFolder(tokens);
        var folded = new List<Token>(tokens.Count);
        while (folder._at < tokens.Count)
        {
            folded.Add(folder.Next());
        }

        return folded;
    }

    private Token Next()
    {
        var start = _at;
        if (ReadBetween() is { } between)
        {
            return Folded(start, between);
        }

        _at = start;
        if (!CalendarWords.IsDate(_tokens, start) && ReadQuantity() is { } quantity)
        {
            return Folded(start, quantity);
        }

        _at = start + 1;
        return _tokens[start];
    }

    private Token Folded(int start, Quantity quantity) =>
        new(TokenKind.Quantity, "", _tokens[start].Start, _tokens[_at - 1].End) { Quantity = quantity };

    private Quantity? ReadBetween()
    {
        if (!TakeWord("between") || ReadQuantity() is not { } low || !TakeWord("and") || ReadQuantity() is not { } high)
        {
            return null;
        }

        return Range(low, high);
    }

    private Quantity? ReadQuantity()
    {
        if (ReadAmount() is not { } first)
        {
            return null;
        }

        var end = _at;
        if ((Take(Symbols.RangeDash) || TakeTo(first, end)) && ReadAmount() is { } second)
        {
            first = Range(first, second);
        }
        else
        {
            _at = end;
            first = ReadSmallerParts(first);
        }

        return WithPeriod(first with { Period = first.Period ?? ReadPeriod() });
    }

    /// <summary>"Three times a day" counts; the period of "12 tickets a month" stands behind what is counted.</summary>
    private Quantity WithPeriod(Quantity quantity)
    {
        if (quantity is { Unit.Dimension: Dimension.Factor, Period: not null })
        {
            return quantity with { Unit = null };
        }

        return quantity is { Unit: null or { Dimension: Dimension.Time }, Period: null, IsFraction: false }
            ? quantity with
            {
                Period = PeriodBehindNoun(),
            }
            : quantity;
    }

    private Period? PeriodBehindNoun()
    {
        var start = _at;
        for (var words = 0; words < 2 && _at < _tokens.Count && _tokens[_at].Kind is TokenKind.Word; words++)
        {
            if (FunctionWords.Prepositions.Contains(_tokens[_at++].Text))
            {
                break;
            }

            if (ReadPeriod() is { } period)
            {
                _at = start;
                return period;
            }
        }

        _at = start;
        return null;
    }

    /// <summary>"3 to 5 times", "20 to 40 %": a range, unless "from" makes it a change or the second is smaller.</summary>
    private bool TakeTo(Quantity first, int to)
    {
        var isPair =
            first.Unit is not null
            || first.IsFraction
            || Enumerable.Range(to - 4, 3).Any(at => at >= 0 && _tokens[at].Is("from"));
        if (isPair || !TakeWord("to"))
        {
            return false;
        }

        var start = _at;
        var second = ReadAmount();
        _at = start;
        return second is { Unit: not null } && second.Low > first.Low;
    }

    /// <summary>"2 h 30 min" and "1 hour and 20 minutes" are one time.</summary>
    private Quantity ReadSmallerParts(Quantity first)
    {
        while (first.Is(Dimension.Time))
        {
            var end = _at;
            TakeWord("and");
            if (ReadAmount() is not { } next || !next.Is(Dimension.Time) || next.Unit!.Scale >= first.Unit!.Scale)
            {
                _at = end;
                break;
            }

            var (big, small) = Quantity.InOneUnit(first, next);
            first = small with { Low = big.Low + small.Low, High = big.High + small.High };
        }

        return first;
    }

    private static Quantity Range(Quantity low, Quantity high)
    {
        // "€10–12k" and "6–9 min" say multiplier and unit once, at the end.
        var sharesMultiplier =
            high is { Letter: not null } && low is { Letter: null, Unit: null or { Dimension: Dimension.Money } };
        var start = sharesMultiplier && low.Low < 1000 ? low.Times(UnitNames.Multiplier($"{high.Letter}") ?? 1e6) : low;
        var (a, b) = Quantity.InOneUnit(start, high);
        return b with { Low = Math.Min(a.Low, b.Low), High = Math.Max(a.High, b.High), Letter = high.Letter };
    }

    private Quantity? ReadAmount()
    {
        var start = _at;
        var currency = _at < _tokens.Count ? UnitNames.Currency(_tokens[_at].Text) : null;
        _at += currency is null ? 0 : 1;
        if (ReadNumber() is not { } number)
        {
            _at = start;
            return null;
        }

        return ReadUnit(ReadMultiplier(number with { Unit = currency ?? number.Unit }));
    }

    private Quantity? ReadNumber()
    {
        if (_at < _tokens.Count && _tokens[_at] is { Kind: TokenKind.Number, Value: var value })
        {
            _at++;
            return new Quantity(value, value);
        }

        if (_at < _tokens.Count && NumberWords.Fold(_tokens[_at].Text) is { } factor)
        {
            _at++;
            return new Quantity(factor, factor) { Unit = UnitNames.Factor };
        }

        if (Peek(0) is "factor" && Peek(1) is "of" && ReadAfter(2) is { } times)
        {
            return times with { Unit = UnitNames.Factor };
        }

        if (NumberWords.Read(_tokens, _at) is not { } spelt)
        {
            return null;
        }

        _at = spelt.Next;
        return new Quantity(spelt.Value, spelt.Value) { IsFraction = spelt.IsFraction };
    }

    private Quantity? ReadAfter(int words)
    {
        _at += words;
        return ReadNumber();
    }

    private Quantity ReadMultiplier(Quantity number)
    {
        if (_at >= _tokens.Count || _tokens[_at].Kind is not TokenKind.Word)
        {
            return number;
        }

        var token = _tokens[_at];
        var isGlued = token.Start == _tokens[_at - 1].End;
        var isMillion = token.Text is "m" && (number.Is(Dimension.Money) || token.IsCapital);
        var factor = isMillion ? 1e6 : UnitNames.Multiplier(token.Text);
        if (factor is null || (token.Text == "k" && !isGlued && !number.Is(Dimension.Money)))
        {
            return number;
        }

        _at++;
        return number.Times(factor.Value) with
        {
            IsFraction = false,
            Letter = token.Text.Length == 1 ? token.Text[0] : null,
        };
    }

    private Quantity ReadUnit(Quantity number)
    {
        if (number.Unit is not null || _at >= _tokens.Count)
        {
            return number;
        }

        if (number.IsFraction && Peek(0) is "a" or "an")
        {
            _at++;
            return ReadUnit(ReadMultiplier(number));
        }

        var token = _tokens[_at];
        if (token.Text is "percentage" && Peek(1) is "point" or "points")
        {
            _at += 2;
            return number with { Unit = UnitNames.Points };
        }

        if (token.Text is "per" && Peek(1) is "cent")
        {
            _at += 2;
            return number with { Unit = UnitNames.Percent };
        }

        return ReadNamedUnit(number, token);
    }

    private Quantity ReadNamedUnit(Quantity number, Token token)
    {
        if (token.Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Number)
        {
            return number;
        }

        if (UnitNames.Unit(token.Text) is { } unit)
        {
            _at++;
            var isPoints = unit == UnitNames.Percent && Peek(0) is "points" or "point" or "pts";
            _at += isPoints ? 1 : 0;
            return number with { Unit = isPoints ? UnitNames.Points : unit, IsFraction = false };
        }

        if (UnitNames.CountedPerSecond(token.Text) is { } rate)
        {
            _at++;
            return number with { Unit = rate, Period = UnitNames.Period("s") };
        }

        return ReadCountedUnit(number, token);
    }

    private Quantity ReadCountedUnit(Quantity number, Token token)
    {
        var start = _at++;
        if (UnitNames.CountedNoun(token.Text) is { } counted && ReadPeriod() is { } period)
        {
            return number with { Unit = counted, Period = period };
        }

        _at = start;
        return number;
    }

    private Period? ReadPeriod()
    {
        if (Peek(0) is not ("/" or "per" or "a" or "an" or "each" or "every"))
        {
            return null;
        }

        var step = Peek(1) is "working" or "calendar" ? 2 : 1;
        if (Peek(step) is not { } word || UnitNames.Period(word) is not { } period)
        {
            return null;
        }

        _at += step + 1;
        return period;
    }

    private string? Peek(int ahead) => _at + ahead < _tokens.Count ? _tokens[_at + ahead].Text : null;

    private bool Take(string text)
    {
        var isNext = Peek(0) == text;
        _at += isNext ? 1 : 0;
        return isNext;
    }

    private bool TakeWord(string text) => _at < _tokens.Count && _tokens[_at].Kind is TokenKind.Word && Take(text);
}
