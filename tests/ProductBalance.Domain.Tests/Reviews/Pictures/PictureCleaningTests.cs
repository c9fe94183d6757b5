using ProductBalance.Domain.Reviews.Pictures;

namespace ProductBalance.Domain.Tests.Reviews.Pictures;

public sealed class PictureCleaningTests
{
    private const string PngStart = "89504E470D0A1A0A" + "0000000449484452AABBCCDD11111111";
    private const string PngEnd = "00000002494441540102" + "22222222" + "0000000049454E44AE426082";
    private const string PngText = "00000003" + "74455874" + "414243" + "33333333"; // tEXt
    private const string PngExif = "00000001" + "65584966" + "2A" + "44444444"; // eXIf
    private const string PngColours = "00000001" + "73524742" + "00" + "AECE1CE9"; // sRGB

    private const string Jfif = "FFE00010" + "4A46494600" + "0102000048004800" + "00";
    private const string Xmp = "FFE10006" + "68747470"; // http
    private const string JpegComment = "FFFE0004" + "4142";
    private const string Iptc = "FFED0004" + "4142";
    private const string MoreFrames = "FFE20006" + "4D504600"; // MPF
    private const string Profile = "FFE2000F" + "4943435F50524F46494C4500" + "01"; // ICC_PROFILE
    private const string Adobe = "FFEE0004" + "4142";
    private const string Tables = "FFDB0004" + "0001";
    private const string Fill = "FF";
    private const string Scan = "FFDA0004" + "0001" + "12FF0034FFD056"; // with a stuffed zero and a restart
    private const string End = "FFD9";

    // Big-endian, two entries: a pointer to the place (0x8825), and the orientation 6 (0x0112).
    private const string Rotated =
        "FFE10032"
        + "457869660000"
        + "4D4D002A00000008"
        + "0002"
        + "882500040000000100000026"
        + "011200030000000100060000"
        + "00000000"
        + "AAAAAAAA";

    private const string RotatedOnly =
        "FFE10022" + "457869660000" + "4D4D002A00000008" + "0001" + "011200030000000100060000" + "00000000";

    // Little-endian and upright.
    private const string Upright =
        "FFE10022" + "457869660000" + "49492A0008000000" + "0100" + "120103000100000001000000" + "00000000";

    [Theory]
    [InlineData(PngText)]
    [InlineData(PngExif)]
    [InlineData(PngText + PngExif)]
    public void Clean_OfAPng_TakesOutTextsAndExif(string hidden) =>
        AssertCleaned(PngStart + hidden + PngColours + PngEnd + "DEADBEEF", PngStart + PngColours + PngEnd);

    [Theory]
    [InlineData(Xmp)]
    [InlineData(JpegComment)]
    [InlineData(Iptc)]
    [InlineData(MoreFrames)]
    [InlineData(Upright)]
    [InlineData("FFE10010" + "457869660000" + "4D4D002AFFFFFFFF")] // its directory would lie outside
    [InlineData("FFE1000E" + "457869660000" + "4D4D002A0000")] // not even a header
    public void Clean_OfAJpeg_TakesOutWhatIsNotSeen(string hidden)
    {
        var seen = "FFD8" + Jfif + Profile + Adobe + Tables + Scan;

        AssertCleaned(seen + hidden + Scan + End + "DEADBEEF", seen + Scan + End);
    }

    [Fact]
    public void Clean_OfARotatedPhotograph_KeepsWhichSideIsUpAndNothingElse() =>
        AssertCleaned("FFD8" + Rotated + Fill + Tables + Scan + End, "FFD8" + RotatedOnly + Tables + Scan + End);

    [Fact]
    public void Clean_OfAWebP_TakesOutExifAndXmpAndSaysSo()
    {
        const string seen = "414C5048" + "01000000" + "0700" + "56503820" + "02000000" + "AABB"; // ALPH, padded, and VP8
        const string hidden = "45584946" + "02000000" + "0102" + "584D5020" + "01000000" + "0900"; // EXIF and XMP

        AssertCleaned(
            "52494646"
                + "3E000000"
                + "57454250"
                + "56503858"
                + "0A000000"
                + "1C000000000000000000"
                + seen
                + hidden
                + "DEAD",
            "52494646" + "2A000000" + "57454250" + "56503858" + "0A000000" + "10000000000000000000" + seen
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("474946383961")] // GIF89a
    [InlineData(PngStart)] // no end
    [InlineData("89504E470D0A1A0A" + "FFFFFFFF49484452AABBCCDD11111111")] // a length beyond the end
    [InlineData("FFD8FF")]
    [InlineData("FFD8" + "FFE00001")] // shorter than its own length
    [InlineData("FFD8" + "FFE0FFFF0000")]
    [InlineData("FFD8" + Tables + Scan)]
    [InlineData("52494646" + "FFFFFFFF" + "57454250")]
    [InlineData("52494646" + "04000000" + "57454250")] // nothing in it
    [InlineData("52494646" + "0E000000" + "57454250" + "56503820" + "FFFFFFFF" + "0102")]
    public void Clean_OfWhatBreaksOff_IsNothing(string hex) =>
        Assert.Null(PictureCleaning.Clean(Convert.FromHexString(hex)));

    private static void AssertCleaned(string given, string expected) =>
        Assert.Equal(expected, Convert.ToHexString(PictureCleaning.Clean(Convert.FromHexString(given)) ?? []));
}
