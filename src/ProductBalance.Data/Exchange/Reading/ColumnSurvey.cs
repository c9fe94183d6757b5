namespace ProductBalance.Data.Exchange.Reading;

/// <summary>One column and what its cells look like, gathered over the whole file.</summary>
public sealed class ColumnSurvey(int index, string name)
{
    private const int SampleSize = 5;
    private const int SampleLength = 80;
    private const int MostRepeats = 10;
    private const int LongestMeasure = 24;

    // Hashes instead of the texts: a column of 100,000 keys is told distinct in 2 MB. Null once many values repeat.
    private HashSet<long>? _seen = [];
    private readonly List<string> _samples = [];
    private int _repeats;
    private long _length;

    /// <summary>Position in the file, from 0.</summary>
    public int Index => index;

    /// <summary>The header's text, or "Column 7" where it has none.</summary>
    public string Name => name;

    /// <summary>Whether the header says anything of it.</summary>
    internal bool IsNamed { get; init; } = true;

    /// <summary>Up to five different values, shortened, for people to see what the column holds.</summary>
    public IReadOnlyList<string> Samples => _samples;

    /// <summary>Cells that are not blank.</summary>
    public int Filled { get; private set; }

    internal NumberEvidence Numbers { get; } = new();

    internal DateEvidence Dates { get; } = new();

    /// <summary>Cells of several words.</summary>
    internal int Phrases { get; private set; }

    internal bool IsDistinct => _repeats == 0 && _seen is not null;

    internal bool IsMostlyDistinct => _seen is not null;

    internal double MeanLength => Filled == 0 ? 0 : (double)_length / Filled;

    internal bool IsMostlyNumbers => Filled > 0 && Numbers.Count * 2 >= Filled;

    internal void Add(string cell)
    {
        var text = cell.AsSpan().Trim();
        if (text.IsEmpty)
        {
            return;
        }

        Filled++;
        _length += text.Length;
        Phrases += text.IndexOfAny(' ', '\n') >= 0 ? 1 : 0;
        TrackDistinct(text);
        TrackSample(text);
        if (text.Length <= LongestMeasure && text.ContainsAnyInRange('0', '9'))
        {
            Numbers.Add(text);
            Dates.Add(text);
        }
    }

    private void TrackDistinct(ReadOnlySpan<char> text)
    {
        var exact = (long)string.GetHashCode(text) << 32;
        var caseless = (uint)string.GetHashCode(text, StringComparison.OrdinalIgnoreCase);
        _repeats += _seen?.Add(exact | caseless) == false ? 1 : 0;
        if (_repeats > MostRepeats + (Filled / 4))
        {
            _seen = null;
        }
    }

    private void TrackSample(ReadOnlySpan<char> text)
    {
        if (_samples.Count < SampleSize)
        {
            var sample = TextCut.To(text.ToString(), SampleLength);
            if (!_samples.Contains(sample))
            {
                _samples.Add(sample);
            }
        }
    }
}
