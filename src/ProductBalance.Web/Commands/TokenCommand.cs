using System.CommandLine;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;

namespace ProductBalance.Web.Commands;

/// <summary><c>token create</c>: makes an API token for somebody and prints it once, alone on a line.</summary>
public static class TokenCommand
{
    public static Command Of(string[] settings) =>
        new("token", "API tokens of the people of this installation.") { Create(settings) };

    private static Command Create(string[] settings)
    {
        var user = new Option<string>("--user")
        {
            Description = "Whose token it is: the name that they sign in with.",
            HelpName = "NAME",
            Required = true,
        };
        var scope = new Option<string>("--scope")
        {
            Description = "read reads; submit also creates items; write does all that the owner's role may do.",
            HelpName = "read|submit|write",
            Required = true,
        };
        scope.AcceptOnlyFromAmong("read", "submit", "write");
        var days = new Option<int>("--days")
        {
            Description = "For how many days it holds.",
            HelpName = "N",
            DefaultValueFactory = _ => TokenInput.UsualDays,
        };
        var command = new Command("create", "Makes a token and prints it; it is shown this once.")
        {
            user,
            scope,
            days,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
            {
                var stated = Enum.Parse<TokenScope>(parsed.GetRequiredValue(scope), ignoreCase: true);
                var input = new TokenInput("command line", stated, parsed.GetValue(days));
                return CommandHost.RunAsync(
                    settings,
                    app => CreateAsync(app.Services, parsed.GetRequiredValue(user), input, cancellationToken)
                );
            }
        );
        return command;
    }

    private static async Task<int> CreateAsync(
        IServiceProvider services,
        string user,
        TokenInput input,
        CancellationToken cancellationToken
    )
    {
        var owner = await services.GetRequiredService<AccountQueries>().FindActorAsync(user, cancellationToken);
        var issued = await services.GetRequiredService<TokenStore>().CreateAsync(owner, input, cancellationToken);
        Console.WriteLine(issued.Text);
        return CommandHost.Success;
    }
}
