using System.Net;
using System.Reflection;
using ProductBalance.Data;
using ProductBalance.Data.Connections;
using ProductBalance.Data.Webhooks;
using ProductBalance.Web.Api.Access;
using ProductBalance.Web.Features.Access;
using ProductBalance.Web.Features.Exchange;
using ProductBalance.Web.Outgoing.Mail;
using ProductBalance.Web.Published;

namespace ProductBalance.Web.Hosting;

/// <summary>Looks at all settings before anything is made of them, so that every mistake is told at once.</summary>
public static class SettingsCheck
{
    private const string Limits = "Limits";

    private static readonly (string Section, Type Type)[] Sections =
    [
        (StorageOptions.Section, typeof(StorageOptions)),
        (SiteOptions.Section, typeof(SiteOptions)),
        (MailOptions.Section, typeof(MailOptions)),
        (WebhookOptions.Section, typeof(WebhookOptions)),
        (ConnectionOptions.Section, typeof(ConnectionOptions)),
        (Limits, typeof(SignInLimits)),
        (Limits, typeof(PageLimits)),
        (Limits, typeof(PublishedLimits)),
        (Limits, typeof(ExchangeLimits)),
        (Limits, typeof(ApiLimits)),
    ];

    private static readonly string[] Switches = ["Sample:Load", "Security:AllowHttp", MetricsSetup.Switch];

    /// <summary>Why the program does not start, a mistake a line; null where the settings are sound.</summary>
    public static string? Complaint(IConfiguration settings)
    {
        var misread = Misread(settings).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var legible = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.AsEnumerable().Where(setting => !misread.ContainsKey(setting.Key)))
            .Build();
        string[] problems = [.. misread.Values, .. Contradictions(legible), .. Addresses(settings)];
        return problems.Length == 0 ? null : string.Join(Environment.NewLine, problems);
    }

    private static IEnumerable<(string Key, string Problem)> Misread(IConfiguration settings) =>
        from known in Sections
            .SelectMany(section => section.Type.GetProperties().Select(property => Kind(section.Section, property)))
            .Concat(Switches.Select(key => (Key: key, Kind: (SettingKind?)SettingKind.Switch)))
        where settings[known.Key] is { } value && known.Kind is { } kind && !kind.Reads(value)
        select (known.Key, $"{NameOf(known.Key)} is “{settings[known.Key]}”, but it must be {known.Kind!.Words}.");

    private static (string Key, SettingKind? Kind) Kind(string section, PropertyInfo property) =>
        ($"{section}:{property.Name}", section == Limits ? SettingKind.Limit : SettingKind.Of(property.PropertyType));

    /// <summary>As the environment has it, which every shell and container takes.</summary>
    private static string NameOf(string key) => key.Replace(":", "__", StringComparison.Ordinal);

    private static IEnumerable<string> Contradictions(IConfiguration settings)
    {
        var site = Read<SiteOptions>(SiteOptions.Section);
        var mail = Read<MailOptions>(MailOptions.Section);
        return
        [
            .. Read<StorageOptions>(StorageOptions.Section).Problems,
            .. site.Problems,
            .. mail.IsOn ? mail.Problems(site) : [],
        ];

        T Read<T>(string section)
            where T : new() => settings.GetSection(section).Get<T>() ?? new();
    }

    private static IEnumerable<string> Addresses(IConfiguration settings)
    {
        foreach (var url in PartsOf(settings[WebHostDefaults.ServerUrlsKey], ';').Where(url => !CanListenOn(url)))
        {
            yield return $"Urls names “{url}”, where nobody can listen. Write it such as http://localhost:5080, several with ; between them.";
        }

        foreach (
            var proxy in PartsOf(settings[ProxySetup.Setting], ',').Where(proxy => !IPAddress.TryParse(proxy, out _))
        )
        {
            yield return $"Proxy__Known names “{proxy}”, but it must be the IP address of a proxy, such as 10.0.0.2.";
        }
    }

    private static string[] PartsOf(string? list, char separator) =>
        list?.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static bool CanListenOn(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.Scheme is "http" or "https" && address.Port is >= 0 and <= IPEndPoint.MaxPort;
        }
        catch (FormatException)
        {
            return false; // there is no TryParse
        }
    }
}
