using MudBlazor;

namespace ProductBalance.Web.Theme;

/// <summary>
/// MudBlazor's components in our own colours: dense, with the system's fonts. Both palettes are written into every page
/// under a selector each, so that the browser chooses and nothing flashes; see <c>theme.js</c>.
/// </summary>
public static class BalanceTheme
{
    // First, because the themes below are made of it.
    private static readonly string[] SystemFonts = ["system-ui", "Segoe UI", "Roboto", "sans-serif"];

    public static MudTheme Light { get; } = Create(":root", BalancePalette.Light);

    public static MudTheme Dark { get; } = Create(":root[data-theme=dark]", BalancePalette.Dark);

    private static MudTheme Create(string selector, BalancePalette colours) =>
        new()
        {
            PseudoCss = new PseudoCss { Scope = selector },
            PaletteLight = Fill(new PaletteLight(), colours),
            PaletteDark = Fill(new PaletteDark(), colours),
            Typography = Text(),
            LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px", AppbarHeight = "48px" },
        };

    private static T Fill<T>(T palette, BalancePalette colours)
        where T : Palette
    {
        palette.Primary = palette.Dark = colours.Ink;
        palette.Secondary = palette.Info = colours.Product;
        palette.Tertiary = colours.Tech;
        palette.Success = colours.Good;
        palette.Warning = colours.LightsOn;
        palette.Error = colours.Bad;
        palette.PrimaryContrastText = palette.SecondaryContrastText = palette.TertiaryContrastText = colours.Card;
        palette.InfoContrastText = palette.SuccessContrastText = palette.WarningContrastText = colours.Card;
        palette.ErrorContrastText = palette.DarkContrastText = colours.Card;

        palette.TextPrimary = palette.AppbarText = colours.Ink;
        palette.TextSecondary = palette.TextDisabled = palette.DrawerText = palette.DrawerIcon = colours.Soft;
        palette.ActionDefault = palette.ActionDisabled = colours.Soft;
        palette.ActionDisabledBackground = palette.Skeleton = colours.Hair;

        palette.Background = palette.DrawerBackground = colours.Ground;
        palette.BackgroundGray = palette.TableHover = palette.TableStriped = colours.Hair;
        palette.Surface = palette.AppbarBackground = colours.Card;
        palette.LinesDefault = palette.Divider = palette.DividerLight = palette.TableLines = colours.Line;
        palette.LinesInputs = colours.Outline;
        return palette;
    }

    private static Typography Text() =>
        new()
        {
            Default = new DefaultTypography
            {
                FontFamily = SystemFonts,
                FontSize = ".8125rem",
                LetterSpacing = "0",
            },
            H1 = Heading<H1Typography>("1.25rem"),
            H2 = Heading<H2Typography>("1rem"),
            H3 = Heading<H3Typography>(".875rem"),
            Body1 = Body<Body1Typography>(".8125rem"),
            Body2 = Body<Body2Typography>(".8125rem"),
            Subtitle1 = Body<Subtitle1Typography>(".8125rem"),
            Subtitle2 = Body<Subtitle2Typography>(".75rem"),
            Caption = Body<CaptionTypography>(".75rem"),
            Button = new ButtonTypography
            {
                FontFamily = SystemFonts,
                FontSize = ".8125rem",
                FontWeight = "600",
                LetterSpacing = "0",
                TextTransform = "none",
            },
        };

    private static T Heading<T>(string size)
        where T : BaseTypography, new() =>
        new()
        {
            FontFamily = SystemFonts,
            FontSize = size,
            FontWeight = "700",
            LineHeight = "1.3",
            LetterSpacing = "-.01em",
        };

    private static T Body<T>(string size)
        where T : BaseTypography, new() =>
        new()
        {
            FontFamily = SystemFonts,
            FontSize = size,
            LineHeight = "1.4",
            LetterSpacing = "0",
        };
}
