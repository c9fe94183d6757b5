using System.Buffers;

namespace ProductBalance.Data.Exchange.Reading;

/// <summary>
/// Cuts delimited text into rows. Our own, because the libraries that we tried (Sylvan.Data.Csv, CsvHelper) count
/// records, not lines, so that a problem behind a quoted line break cannot be found in an editor; say neither that nor
/// where a quote stays open; and hold a whole record in memory however long it is. Line breaks inside quotes become LF.
/// Text behind a closing quote belongs to the cell, as in Excel.
/// </summary>
internal sealed class RowTokenizer(TextReader reader, char separator, ImportLimits limits)
{
    private const char Quote = '"';

    private readonly SearchValues<char> _cellEnds = TextCursor.Stops([separator, '\r', '\n']);
    private readonly SearchValues<char> _quotedEnds = TextCursor.Stops([Quote, '\r', '\n']);
    private readonly TextCursor _cursor = new(reader);
    private readonly CellText _cell = new(limits.MaxCell);
    private readonly List<string> _cells = [];
    private readonly List<CutCell> _cuts = [];
    private string? _refusal;
    private string? _warning;

    public int NulsRemoved => _cursor.NulsRemoved;

    public int Replacements => _cursor.Replacements;

    /// <summary>The next row, blank ones too; null at the end.</summary>
    public TableRow? Read()
    {
        if (_cursor.AtEnd)
        {
            return null;
        }

        var line = _cursor.Line;
        (_refusal, _warning) = (null, null);
        _cells.Clear();
        _cuts.Clear();
        do
        {
            ReadCell();
        } while (_cursor.TakeIf(separator));
        _cursor.TakeLineEnd();
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
        if (_cursor.TakeIf(Quote))
        {
            ReadQuoted();
        }

        _cursor.CopyUntil(_cellEnds, _cell);
        Keep();
    }

    private void ReadQuoted()
    {
        var opened = _cursor.Line;
        while (_cursor.CopyUntil(_quotedEnds, _cell))
        {
            if (_cursor.TakeLineEnd())
            {
                _cell.Append("\n");
            }
            else if (_cursor.TakeIf(Quote) && !_cursor.TakeIf(Quote))
            {
                WarnOfTextBehindQuote();
                return;
            }
            else
            {
                _cell.Append([Quote]);
            }
        }

        _refusal =
            $"The quote that opens in line {opened} never closes, so everything up to line {_cursor.Line} became one cell. "
            + "Close it, or double it if it belongs to the text, and import the file again.";
    }

    private void WarnOfTextBehindQuote()
    {
        if (_cursor.Peek() is { } next && next is not (' ' or '\r' or '\n') && next != separator)
        {
            _warning = "Text follows a closing quote: check this row. A quote inside a quoted cell is written twice.";
        }
    }

    private void Keep()
    {
        if (_cell.IsCut)
        {
            _cuts.Add(new CutCell(_cells.Count, _cell.Length));
        }

        // One cell more than allowed tells that there are too many; the rest need no memory.
        if (_cells.Count <= limits.MaxColumns)
        {
            _cells.Add(_cell.ToString());
        }
    }
}
