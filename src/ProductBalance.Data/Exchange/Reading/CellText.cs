using System.Text;

namespace ProductBalance.Data.Exchange.Reading;

/// <summary>Gathers the text of one cell, of which only so much is kept as may be used.</summary>
internal sealed class CellText(int maxLength)
{
    // A little more than the limit, so that the cut sees whether its last character goes on.
    private const int Margin = 64;

    private readonly StringBuilder _text = new();

    /// <summary>Characters that the cell has in the file.</summary>
    public long Length { get; private set; }

    public bool IsCut => Length > maxLength;

    public void Clear()
    {
        _text.Clear();
        Length = 0;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        Length += text.Length;
        var room = maxLength + Margin - _text.Length;
        _text.Append(text[..Math.Min(room, text.Length)]);
    }

    public override string ToString() => Length == 0 ? "" : TextCut.To(_text.ToString(), maxLength);
}
