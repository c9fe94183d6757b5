using Microsoft.Extensions.Configuration;
using ProductBalance.Web.Hosting;

namespace ProductBalance.Web.Tests.Hosting;

public sealed class SettingsCheckTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Limits:ImportsPerHour=3 Storage:Provider=sqlite Metrics:Enabled=True Mail:Port=0")]
    [InlineData("Storage:Provider=Postgres Storage:ConnectionString=Host=db urls=http://*:80;https://[::]:443")]
    [InlineData("Site:Address=https://balance.example.com Proxy:Known=10.0.0.2,::1 Unknown:Setting=x")]
    public void Complaint_OfSoundSettings_IsNone(string settings) => Assert.Null(Complaint(settings));

    [Theory]
    [InlineData(
        "Limits:ImportsPerHour=abc",
        "Limits__ImportsPerHour is “abc”, but it must be a whole number, 1 or more."
    )]
    [InlineData("limits:pagesperperson=0", "Limits__PagesPerPerson is “0”, but it must be a whole number, 1 or more.")]
    [InlineData("Storage:Provider=Mongo", "Storage__Provider is “Mongo”, but it must be Sqlite or Postgres.")]
    [InlineData("Storage:Provider=7", "Storage__Provider is “7”, but it must be Sqlite or Postgres.")]
    [InlineData("Storage:Provider=Postgres", "Storage__Provider is Postgres, so Storage__ConnectionString must say")]
    [InlineData("Sample:Load=yes", "Sample__Load is “yes”, but it must be true or false.")]
    [InlineData("Webhooks:AllowPrivateAddresses=1", "Webhooks__AllowPrivateAddresses is “1”, but it must be true or")]
    [InlineData("Urls=zzz", "Urls names “zzz”, where nobody can listen.")]
    [InlineData("Urls=http://localhost:5080;ftp://localhost", "Urls names “ftp://localhost”, where nobody can listen.")]
    [InlineData("Urls=http://localhost:99999", "Urls names “http://localhost:99999”, where nobody can listen.")]
    [InlineData("Proxy:Known=10.0.0.2,proxy", "Proxy__Known names “proxy”, but it must be the IP address")]
    [InlineData("Site:Address=balance.example.com", "Site__Address is where readers find this installation")]
    [InlineData("Site:Address=ftp://balance.example.com", "Site__Address is where readers find this installation")]
    [InlineData("Site:Address=https://example.com/balance", "Site__Address is where readers find this installation")]
    public void Complaint_OfAMistake_SaysWhatItMustBe(string settings, string sentence) =>
        Assert.StartsWith(sentence, Complaint(settings));

    [Fact]
    public void Complaint_TellsAllMistakesAtOnce()
    {
        var complaint = Complaint(
            "Mail:Host=mail Mail:Port=abc Mail:Password=horse Mail:From=@ Urls=zzz Limits:ReadsPerToken= Storage:Provider=Mongo"
        );

        Assert.Equal(
            [
                "Storage__Provider",
                "Mail__Port",
                "Limits__ReadsPerToken",
                "Mail__From",
                "Site__Address",
                "Mail__UserName",
                "Urls",
            ],
            complaint!.Split(Environment.NewLine).Select(line => line.Split(' ')[0])
        );
        Assert.DoesNotContain("horse", complaint, StringComparison.Ordinal);
    }

    private static string? Complaint(string settings) =>
        SettingsCheck.Complaint(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    settings
                        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Select(setting => setting.Split('=', 2))
                        .Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1]))
                )
                .Build()
        );
}
