using ProductBalance.Data.Connections;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Web.Features.Connections;

/// <summary>A connection while somebody describes it.</summary>
public sealed class ConnectionFields
{
    public ConnectionKind Kind { get; set; }

    public string Address { get; set; } = "";

    public string Repository { get; set; } = "";

    public string Labels { get; set; } = "";

    public bool TakesClosed { get; set; }

    public string Jql { get; set; } = "";

    public string Account { get; set; } = "";

    /// <summary>Never filled with what is stored.</summary>
    public string Token { get; set; } = "";

    public SyncRhythm Rhythm { get; set; } = SyncRhythm.Hour;

    public bool PushesStatus { get; set; }

    public bool PushesScore { get; set; }

    public string ScoreField { get; set; } = "";

    public bool IsGitHub => Kind == ConnectionKind.GitHub;

    public static ConnectionFields Of(ConnectionSettings settings) =>
        new()
        {
            Kind = settings.Kind,
            Address = settings.Address == ConnectionSettings.GitHubAddress ? "" : settings.Address,
            Repository = settings.Repository,
            Labels = settings.Labels,
            TakesClosed = settings.TakesClosed,
            Jql = settings.Jql,
            Account = settings.Account,
            Rhythm = settings.Rhythm,
            PushesStatus = settings.PushesStatus,
            PushesScore = settings.PushesScore,
            ScoreField = settings.ScoreField,
        };

    /// <summary>What was typed for the other tracker, before somebody changed their mind, is left out.</summary>
    public ConnectionInput ToInput()
    {
        var common = new ConnectionSettings
        {
            Kind = Kind,
            Address = Address.Trim() is "" && IsGitHub ? ConnectionSettings.GitHubAddress : Address.Trim(),
            Rhythm = Rhythm,
            PushesStatus = PushesStatus,
            PushesScore = PushesScore,
        };
        var settings = IsGitHub
            ? common with
            {
                Repository = Repository.Trim(),
                Labels = Labels.Trim(),
                TakesClosed = TakesClosed,
            }
            : common with
            {
                Jql = Jql.Trim(),
                Account = Account.Trim(),
                ScoreField = PushesScore ? ScoreField.Trim() : "",
            };
        return new ConnectionInput(settings, Token.Trim());
    }
}
