namespace ProductBalance.Web.Published.Roadmap;

/// <summary>A picture of pixels on which boxes with round corners are painted, smoothly, one over the other.</summary>
public sealed class PixelCanvas
{
    private const int Channels = 3;

    private readonly byte[] _pixels;

    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="ground">The colour of the empty picture, as #rrggbb.</param>
    public PixelCanvas(int width, int height, string ground)
    {
        (Width, Height, _pixels) = (width, height, new byte[width * height * Channels]);
        var colour = ColourOf(ground);
        for (var at = 0; at < _pixels.Length; at++)
        {
            _pixels[at] = colour[at % Channels];
        }
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>A row of pixels, each of one byte red, one green and one blue.</summary>
    public ReadOnlySpan<byte> Row(int y) => _pixels.AsSpan(y * Width * Channels, Width * Channels);

    /// <summary>Paints a box; what lies outside of the picture is left out.</summary>
    public void Paint(double x, double y, double width, double height, double radius, string colour)
    {
        var paint = ColourOf(colour);
        for (var row = Math.Max(0, (int)y); row < Math.Min(Height, Math.Ceiling(y + height)); row++)
        {
            for (var column = Math.Max(0, (int)x); column < Math.Min(Width, Math.Ceiling(x + width)); column++)
            {
                Blend(column, row, paint, Cover(column + 0.5 - x, row + 0.5 - y, width, height, radius));
            }
        }
    }

    // How much of a pixel lies in the box, by the distance of its middle from the border.
    private static double Cover(double x, double y, double width, double height, double radius)
    {
        var beyondX = Math.Abs(x - width / 2) - width / 2 + radius;
        var beyondY = Math.Abs(y - height / 2) - height / 2 + radius;
        var distance =
            double.Hypot(Math.Max(beyondX, 0), Math.Max(beyondY, 0)) + Math.Min(Math.Max(beyondX, beyondY), 0) - radius;
        return Math.Clamp(0.5 - distance, 0, 1);
    }

    private void Blend(int x, int y, byte[] paint, double share)
    {
        var pixel = _pixels.AsSpan((y * Width + x) * Channels, Channels);
        for (var channel = 0; channel < Channels; channel++)
        {
            pixel[channel] = (byte)Math.Round(pixel[channel] + (paint[channel] - pixel[channel]) * share);
        }
    }

    private static byte[] ColourOf(string hex) => Convert.FromHexString(hex.AsSpan(1));
}
