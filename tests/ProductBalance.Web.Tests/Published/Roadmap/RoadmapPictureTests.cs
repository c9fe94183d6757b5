using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Web.Published.Roadmap;
using ProductBalance.Web.Theme;

namespace ProductBalance.Web.Tests.Published.Roadmap;

public sealed class RoadmapPictureTests
{
    [Fact]
    public void Paint_BlendsTheBorder_AndLeavesTheCornersOut()
    {
        var canvas = new PixelCanvas(8, 8, "#000000");

        canvas.Paint(1, 1, 6, 6, 3, "#ff8000");

        Assert.Equal([0, 0, 0], canvas.Row(1)[3..6].ToArray());
        Assert.Equal([0xFF, 0x80, 0], canvas.Row(4)[12..15].ToArray());
        Assert.Equal([0, 0, 0], canvas.Row(0)[12..15].ToArray());
    }

    [Fact]
    public void Paint_BeyondTheEdge_PaintsWhatIsInside()
    {
        var canvas = new PixelCanvas(4, 4, "#000000");

        canvas.Paint(-10, 2, 100, 100, 0, "#ffffff");

        Assert.Equal(0, canvas.Row(1)[0]);
        Assert.Equal(0xFF, canvas.Row(2)[0]);
        Assert.Equal(0xFF, canvas.Row(3)[11]);
    }

    [Fact]
    public void Of_ARoadmap_IsAPngOfTheSizeThatItSays()
    {
        var entry = new CopiedEntry("a", "Guest checkout", RoadmapHorizon.Now, "Better", null, null, []);
        var copy = new RoadmapCopy("Webshop", 1, default, "", [.. Enumerable.Repeat(entry, 50)]);

        var file = RoadmapPicture.Of(copy);

        Assert.Equal([0x89, .. "PNG\r\n"u8, 0x1A, .. "\n"u8], file[..8]);
        Assert.Equal("IHDR", Encoding.ASCII.GetString(file[12..16]));
        Assert.Equal(1200, BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)));
        Assert.Equal(630, BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20)));
        // The empty last chunk with its checksum is the same in every PNG file.
        Assert.Equal([0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82], file[^12..]);
        Assert.InRange(file.Length, 1_000, 60_000);
        Assert.Equal(BalancePalette.Light.Ground, ColourAt(file, 5, 5));
        Assert.Equal(BalancePalette.Light.Card, ColourAt(file, 250, 250));
    }

    private static string ColourAt(byte[] file, int x, int y)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(33));
        using var pixels = new ZLibStream(new MemoryStream(file, 41, length), CompressionMode.Decompress);
        var rows = new byte[(1 + 3 * 1200) * (y + 1)];
        pixels.ReadExactly(rows);
        var at = y * (1 + 3 * 1200) + 1 + 3 * x;
        return $"#{Convert.ToHexStringLower(rows[at..(at + 3)])}";
    }
}
