using System.Text;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Domain.Tests.Reviews;

public sealed class PictureFormatsTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A0000000D", PictureFormat.Png, "image/png")]
    [InlineData("FFD8FFE000104A464946", PictureFormat.Jpeg, "image/jpeg")]
    [InlineData("524946462400000057454250", PictureFormat.WebP, "image/webp")]
    public void Of_Pictures_TellsTheirFormat(string hex, PictureFormat format, string mediaType)
    {
        var found = PictureFormats.Of(Convert.FromHexString(hex));

        Assert.Equal(format, found);
        Assert.Equal(mediaType, format.MediaType());
    }

    [Theory]
    [InlineData("")]
    [InlineData("RIFF")]
    [InlineData("RIFF0000WAVE")]
    [InlineData("GIF89a")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("PNG")]
    public void Of_AnythingElse_IsNone(string content) =>
        Assert.Null(PictureFormats.Of(Encoding.ASCII.GetBytes(content)));
}
