using System.Buffers;

namespace ProductBalance.Data.Exchange.Reading;

/// <summary>Walks through text once, with a small buffer, counting lines and what is damaged.</summary>
internal sealed class TextCursor(TextReader reader)
{
    private const char Nul = '\0';
    private const char Replacement = '\uFFFD';

    private readonly char[] _buffer = new char[32 * 1024];
    private int _position;
    private int _end;

    /// <summary>The physical line, from 1; LF, CRLF and a lone CR end one.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>NUL characters that were left out so far; no database of ours can hold them.</summary>
    public int NulsRemoved { get; private set; }

    /// <summary>Characters that were lost before the file came to us.</summary>
    public int Replacements { get; private set; }

    public bool AtEnd => !Fill();

    /// <summary>What <see cref="CopyUntil"/> stops at: the given characters and the damaged ones.</summary>
    public static SearchValues<char> Stops(ReadOnlySpan<char> characters) =>
        SearchValues.Create([.. characters, Nul, Replacement]);

    public char? Peek() => Fill() ? _buffer[_position] : null;

    public bool TakeIf(char expected)
    {
        if (Peek() != expected)
        {
            return false;
        }

        _position++;
        return true;
    }

    public bool TakeLineEnd()
    {
        if (TakeIf('\r'))
        {
            TakeIf('\n');
        }
        else if (!TakeIf('\n'))
        {
            return false;
        }

        Line++;
        return true;
    }

    /// <summary>Copies to the cell up to the next of the stops; false where the text ends before.</summary>
    public bool CopyUntil(SearchValues<char> stops, CellText cell)
    {
        while (Fill())
        {
            var rest = _buffer.AsSpan(_position, _end - _position);
            var stop = rest.IndexOfAny(stops);
            var taken = stop < 0 ? rest.Length : stop;
            cell.Append(rest[..taken]);
            _position += taken;
            if (stop >= 0 && !TakeDamaged(cell))
            {
                return true;
            }
        }

        return false;
    }

    private bool TakeDamaged(CellText cell)
    {
        if (TakeIf(Nul))
        {
            NulsRemoved++;
            return true;
        }

        if (!TakeIf(Replacement))
        {
            return false;
        }

        Replacements++;
        cell.Append([Replacement]);
        return true;
    }

    private bool Fill()
    {
        if (_position < _end)
        {
            return true;
        }

        (_position, _end) = (0, reader.Read(_buffer, 0, _buffer.Length));
        return _end > 0;
    }
}
