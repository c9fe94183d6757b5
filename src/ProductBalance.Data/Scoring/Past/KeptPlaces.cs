using ProductBalance.Domain.Scoring.Comparison;

namespace ProductBalance.Data.Scoring.Past;

/// <summary>
/// Kept places as bytes: about 16 an item, where JSON takes ten times as many. Small numbers of either sign take one
/// byte each.
/// </summary>
internal static class KeptPlaces
{
    public static byte[] Write(IReadOnlyList<KeptPlace> places)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        WriteNumber(writer, places.Count);
        foreach (var (score, reasons) in places)
        {
            writer.Write(score ?? double.NaN);
            foreach (var number in NumbersOf(reasons))
            {
                WriteNumber(writer, number);
            }
        }

        return bytes.ToArray();
    }

    public static IReadOnlyList<KeptPlace> Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var places = new KeptPlace[ReadNumber(reader)];
        for (var i = 0; i < places.Length; i++)
        {
            var score = reader.ReadDouble();
            places[i] = new(double.IsNaN(score) ? null : score, ReadReasons(reader));
        }

        return places;
    }

    private static int[] NumbersOf(MoveReasons reasons) =>
        [
            reasons.Move.Number,
            reasons.Move.Before,
            reasons.Move.After,
            reasons.Model,
            reasons.Time,
            reasons.Gone,
            reasons.New,
            reasons.Others,
            reasons.Own,
            reasons.Held,
        ];

    // Arguments are evaluated from left to right, in the order of the numbers above.
    private static MoveReasons ReadReasons(BinaryReader reader) =>
        new(
            new(ReadNumber(reader), ReadNumber(reader), ReadNumber(reader)),
            Model: ReadNumber(reader),
            Time: ReadNumber(reader),
            Gone: ReadNumber(reader),
            New: ReadNumber(reader),
            Others: ReadNumber(reader),
            Own: ReadNumber(reader),
            Held: ReadNumber(reader)
        );

    // The sign goes to the lowest bit, so that −1 is as short as 1.
    private static void WriteNumber(BinaryWriter writer, int number) =>
        writer.Write7BitEncodedInt((number << 1) ^ (number >> 31));

    private static int ReadNumber(BinaryReader reader)
    {
        var written = reader.Read7BitEncodedInt();
        return (int)((uint)written >> 1) ^ -(written & 1);
    }
}
