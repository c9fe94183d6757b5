using System.Buffers;
using System.Text;

namespace ProductBalance.Data.Exchange.Reading;

/// <summary>
/// Cuts delimited text into rows. Our own, because the libraries that we tried (Sylvan.Data.Csv, CsvHelper) count
/// records, not lines, so that a problem behind a quoted line break cannot be found in an editor; say neither that nor
/// where a quote stays open; and hold a whole record in memory however long it is. Line ends are LF, CRLF or a lone CR;
/// inside quotes each becomes LF. Text behind a closing quote belongs to the cell, as in Excel.
/// </summary>
internal sealed class RowTokenizer(TextReader reader, char separator, ImportLimits limits)
{
    private const char Quote = '"';
    private const char Nul = '\0';
    private const char Replacement = '\uFFFD';

    private readonly SearchValues<char> _cellEnds = SearchValues.Create([separator, '\r', '\n', Nul, Replacement]);
    private readonly SearchValues<char> _quotedEnds = SearchValues.Create([Quote, '\r', '\n', Nul, Replacement]);
    private readonly char[] _buffer = new char[32 * 1024];
    private readonly StringBuilder _cell = new();
    private readonly List<string> _cells = [];
    private readonly List<CutCell> _cuts = [];
    private int _position;
    private int _end;
    private int _line = 1;
    private long _length;
    private string? _refusal;
    private string? _warning;

    /// <summary>NUL characters that were left out so far; no database of ours can hold them.</summary>
    public int NulsRemoved { get; private set; }

    /// <summary>Characters that were lost before the file came to us.</summary>
    public int Replacements { get; private set; }

    /// <summary>The next row, blank ones too; null at the end.</summary>
    public TableRow? Read()
    {
        if (!Fill())
        {
            return null;
        }

        var line = _line;
        (_refusal, _warning) = (null, null);
        _cells.Clear();
        _cuts.Clear();
        do
        {
            ReadCell();
        } while (TakeIf(separator));
        TakeLineEnd();
        return new TableRow(line, [.. _cells])
        {
            Refusal = _refusal,
            Warning = _warning,
            CutCells = [.. _cuts],
        };
    }

    private void ReadCell()
    {
        _cell.Clear();
        _length = 0;
        if (TakeIf(Quote))
        {
            ReadQuoted();
        }

        CopyUntil(_cellEnds);
        Keep();
    }

    private void ReadQuoted()
    {
        var opened = _line;
        while (CopyUntil(_quotedEnds))
        {
            if (TakeLineEnd())
            {
                Append("\n");
            }
            else if (TakeIf(Quote) && !TakeIf(Quote))
            {
                WarnOfTextBehindQuote();
                return;
            }
            else
            {
                Append("\"");
            }
        }

        _refusal =
            $"The quote that opens in line {opened} never closes, so everything up to line {_line} became one cell. "
            + "Close it, or double it if it belongs to the text, and import the file again.";
    }

    private void WarnOfTextBehindQuote()
    {
        if (Peek() is { } next && next is not (' ' or '\r' or '\n') && next != separator)
        {
            _warning = "Text follows a closing quote: check this row. A quote inside a quoted cell is written twice.";
        }
    }

    private void Keep()
    {
        if (_length > limits.MaxCell)
        {
            _cuts.Add(new CutCell(_cells.Count, _length));
        }

        // One cell more than allowed tells that there are too many; the rest need no memory.
        if (_cells.Count <= limits.MaxColumns)
        {
            _cells.Add(_cell.Length == 0 ? "" : TextCut.To(_cell.ToString(), limits.MaxCell));
        }
    }

    private bool CopyUntil(SearchValues<char> ends)
    {
        while (Fill())
        {
            var rest = _buffer.AsSpan(_position, _end - _position);
            var stop = rest.IndexOfAny(ends);
            var taken = stop < 0 ? rest.Length : stop;
            Append(rest[..taken]);
            _position += taken;
            if (stop >= 0 && !TakeDamaged())
            {
                return true;
            }
        }

        return false;
    }

    private bool TakeDamaged()
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
        Append([Replacement]);
        return true;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        _length += text.Length;

        // A little more than the limit, so that the cut sees whether its last character goes on.
        var room = limits.MaxCell + 64 - _cell.Length;
        _cell.Append(text[..Math.Clamp(room, 0, text.Length)]);
    }

    private bool TakeLineEnd()
    {
        if (TakeIf('\r'))
        {
            TakeIf('\n');
        }
        else if (!TakeIf('\n'))
        {
            return false;
        }

        _line++;
        return true;
    }

    private bool TakeIf(char expected)
    {
        if (Peek() != expected)
        {
            return false;
        }

        _position++;
        return true;
    }

    private char? Peek() => Fill() ? _buffer[_position] : null;

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
