// Made by openapi-typescript from control.json 2280ecd89688a546bd6cdabc1541bfb766d87c51debc1fe8ec6af1c4ec4adf42; never edited.
export interface paths {
    "/_mock/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the mock is up
         * @description To wait until the mock is up, and to see which edition it plays.
         */
        get: operations["mock_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put everything back as it was at start
         * @description Forgets every account, file and task, opens the first account afresh and puts the clock back. The first account keeps its API key and its secret key.
         */
        post: operations["mock_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock
         * @description Every moment that the mock states, and every limit that it keeps, goes by this clock.
         */
        get: operations["mock_get_clock"];
        /**
         * Stop, start, speed up or set the clock
         * @description What is left out stays as it is. A speed other than 1 turns a real clock into a scaled one.
         */
        put: operations["mock_set_clock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let virtual time pass
         * @description For a virtual clock only; tasks end and units lapse on the way.
         */
        post: operations["mock_advance_clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts with their keys and units
         * @description With their secret keys, since every account is made up.
         */
        get: operations["mock_list_accounts"];
        put?: never;
        /**
         * Make an account
         * @description Without an api_key one is made up; without units the balance is 0.
         */
        post: operations["mock_create_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/accounts/{api_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Let the key be refused, or accepted again
         * @description To see how a program copes with a key that has expired or was switched off.
         */
        patch: operations["mock_change_account"];
        trace?: never;
    };
    "/_mock/accounts/{api_key}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give units to the account
         * @description The units are a bucket of their own, and lapse after a year unless an expiry is given.
         */
        post: operations["mock_grant_units"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the request journal, newest last
         * @description The last 10,000 requests are kept, in each process for itself.
         */
        get: operations["mock_list_requests"];
        put?: never;
        post?: never;
        /**
         * Empty the request journal
         * @description So that a test sees its own requests only.
         */
        delete: operations["mock_clear_requests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one request and its answer whole
         * @description Secrets are blanked. Bodies of the oldest requests are forgotten first, when all together are more than 32 MB.
         */
        get: operations["mock_get_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hear what happens, as server-sent events
         * @description `hello` comes first: `resumed`, the id of the `last_request`, and the `clock`. Unless it is resumed, load the lists that you show after it, and again whenever another `hello` comes; nothing is missed then. `request`, `task` and `clock` tell what the lists of requests and tasks, and the clock, would show; `units` tells of an account `api_key`, `balance` and `units`. The clock is told when somebody set it, not as it runs. A comment comes when nothing else does. Requests are those of the process that answers; all else is of the whole state. The newest 500 tasks are watched. At most 32 streams.
         */
        get: operations["mock_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the features that can be run
         * @description Those of the edition that is played, V1 and V2, in the order of the contract.
         */
        get: operations["mock_list_features"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/features/{version}/{feature}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a form for a feature needs
         * @description All of it stands in the contract; here it is in one piece.
         */
        get: operations["mock_get_feature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/features/{version}/{feature}/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a run would cost
         * @description Nothing is run, and nothing charged.
         */
        post: operations["mock_price_feature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/sample/{version}/{feature}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the built-in sample for an input
         * @description What stands in for an address that is not fetched.
         */
        get: operations["mock_get_sample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the snapshots, oldest first
         * @description They are stored with the state, and outlive a reset.
         */
        get: operations["mock_list_snapshots"];
        put?: never;
        /**
         * Keep the whole state under a name
         * @description Accounts, files, tasks, scenarios, webhooks and the clock; the journal is no state. A snapshot of that name is replaced. At most 100.
         */
        post: operations["mock_create_snapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/snapshots/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put the state back
         * @description Wholly or not at all, the clock with it; nothing is left of what came since but the journal and other snapshots.
         */
        put: operations["mock_restore_snapshot"];
        post?: never;
        /**
         * Forget a snapshot
         * @description The state stays as it is, whether it came from the snapshot or not.
         */
        delete: operations["mock_delete_snapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all tasks, oldest first
         * @description Looking is no poll, so a V1 task is lost as if nobody had looked.
         */
        get: operations["mock_list_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See one task whole
         * @description With its pictures, as links that need no token and that the journal does not have; a sample is under `/_mock/sample`. Looking is no poll.
         */
        get: operations["mock_get_task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all declared files, oldest first
         * @description Those of all accounts, uploaded or not; results are not among them. Files of one millisecond stand in the order of their ids.
         */
        get: operations["mock_list_files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/spend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the tasks cost
         * @description Since the start or the last reset, over all accounts.
         */
        get: operations["mock_spend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/camera-kit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what the camera kit is forced to say
         * @description It holds for every page that uses the kit, until it is put otherwise or the mock is reset.
         */
        get: operations["mock_get_camera_kit"];
        /**
         * Force what the camera kit says
         * @description What is left out is no longer forced; `{}` ends it all. A page that is open learns it with its next frame.
         */
        put: operations["mock_set_camera_kit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/camera-kit/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How good the face in a frame is
         * @description What the kit asks several times a second, at a path of its own that pages may call. The frame is one JPEG of 1 MB and 2048 px each way at most.
         */
        post: operations["mock_camera_kit_quality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what still holds
         * @description Oldest first, which is the order in which they are tried. One that is used up is gone.
         */
        get: operations["mock_list_scenarios"];
        put?: never;
        /**
         * Let chosen requests fail, wait or break off
         * @description A request meets the oldest scenario that it agrees with, and that one only; one that lets it pass counts it, and leaves it to the next. The control API meets none.
         */
        post: operations["mock_create_scenario"];
        /**
         * End all scenarios
         * @description Requests are answered as usual again.
         */
        delete: operations["mock_clear_scenarios"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/scenarios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one scenario
         * @description Whatever is left of it.
         */
        delete: operations["mock_delete_scenario"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the endpoints
         * @description With their secrets, since every endpoint is part of a test.
         */
        get: operations["mock_list_webhooks"];
        put?: never;
        /**
         * Tell an endpoint about every task that ends
         * @description At most ten. Messages are signed as Standard Webhooks says, and tried again for about three days.
         */
        post: operations["mock_create_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Tell the endpoint nothing more
         * @description What is on its way to it is forgotten too.
         */
        delete: operations["mock_delete_webhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/webhooks/{id}/deliveries/{webhook_id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message again
         * @description The same body under the same webhook-id, signed anew. It is tried again like any other while retries are left.
         */
        post: operations["mock_send_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the attempts at an endpoint
         * @description Oldest first, each with the answer of the receiver and the time of the next.
         */
        get: operations["mock_list_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            /**
             * @description The bearer of V2 and the client_id of V1.
             * @example mock-api-key-0123456789
             */
            api_key: string;
            /**
             * @description The secret key of V1: an RSA public key in Base64.
             * @example MIGf
             */
            secret_key: string;
            status: components["schemas"]["AccountStatus"];
            units: components["schemas"]["Bucket"][];
        };
        AccountChange: {
            status: components["schemas"]["AccountStatus"];
        };
        AccountList: {
            accounts: components["schemas"]["Account"][];
        };
        /**
         * @description State of the key. An inactive or expired one is refused.
         * @example active
         * @enum {string}
         */
        AccountStatus: "active" | "inactive" | "expired";
        Bucket: {
            /**
             * Format: int64
             * @description Names the bucket, here and in the units and history of the API.
             * @example 13105541279084536
             */
            id: number | bigint;
            /**
             * @description How the units were obtained.
             * @example ApiPaygToken
             */
            type: string;
            /**
             * @description Units left, to two decimal places.
             * @example 100
             */
            amount: number;
            /**
             * Format: int64
             * @description When they lapse, in Unix milliseconds.
             * @example 1798761600000
             */
            expiry: number | bigint;
            /**
             * Format: int64
             * @description When they were granted, in Unix milliseconds.
             * @example 1767225600000
             */
            obtained: number | bigint;
        };
        CameraKitForced: {
            /**
             * @description Members of each quality, whatever the camera shows. Those that are left out are good.
             * @example {
             *       "area": "toosmall"
             *     }
             */
            quality?: {
                /**
                 * @description Whether there is a face.
                 * @example true
                 */
                hasFace?: boolean;
                /**
                 * @description Its size and place. `notgood` is off the middle.
                 * @example good
                 * @enum {string}
                 */
                area?: "good" | "notgood" | "toosmall" | "outofboundary";
                /**
                 * @description Whether it looks into the camera.
                 * @example good
                 * @enum {string}
                 */
                frontal?: "good" | "notgood";
                /**
                 * @description The light on it.
                 * @example ok
                 * @enum {string}
                 */
                lighting?: "good" | "ok" | "notgood";
                /**
                 * @description Whether the eyes can be seen. `notgood` are dark glasses.
                 * @example good
                 * @enum {string}
                 */
                nakedeye?: "good" | "notgood";
                /**
                 * @description The way in which the head is turned too far; left and right are the person's own.
                 * @example good
                 * @enum {string}
                 */
                faceangle?: "good" | "upward" | "downward" | "leftward" | "rightward" | "lefttilt" | "righttilt";
                /**
                 * @description What to tell the person about `area` and `hasFace`, in English here.
                 * @example []
                 */
                areaMessages?: string[];
            };
            /**
             * @description The event of that name: a camera that cannot be opened, or breaks off; a size that the view cannot have.
             * @example cameraFailed
             * @enum {string}
             */
            fail?: "cameraFailed" | "unsupportedResolution";
        };
        CameraQuality: {
            /**
             * @description Whether there is a face.
             * @example true
             */
            hasFace: boolean;
            /**
             * @description Its size and place. `notgood` is off the middle.
             * @example good
             * @enum {string}
             */
            area: "good" | "notgood" | "toosmall" | "outofboundary";
            /**
             * @description Whether it looks into the camera.
             * @example good
             * @enum {string}
             */
            frontal: "good" | "notgood";
            /**
             * @description The light on it.
             * @example ok
             * @enum {string}
             */
            lighting: "good" | "ok" | "notgood";
            /**
             * @description Whether the eyes can be seen. `notgood` are dark glasses.
             * @example good
             * @enum {string}
             */
            nakedeye: "good" | "notgood";
            /**
             * @description The way in which the head is turned too far; left and right are the person's own.
             * @example good
             * @enum {string}
             */
            faceangle: "good" | "upward" | "downward" | "leftward" | "rightward" | "lefttilt" | "righttilt";
            /**
             * @description What to tell the person about `area` and `hasFace`, in English here.
             * @example []
             */
            areaMessages: string[];
        };
        Clock: {
            mode: components["schemas"]["ClockMode"];
            /**
             * Format: int64
             * @description Now on the mock's clock, in Unix milliseconds.
             * @example 1767225600000
             */
            now_ms: number | bigint;
            /**
             * @description How many times faster than real time it runs; 0 when virtual.
             * @example 0
             */
            speed: number;
        };
        ClockAdvance: {
            /**
             * @description Seconds to let pass; at most 100 years.
             * @example 10.5
             */
            seconds: number;
        };
        ClockChange: {
            mode?: components["schemas"]["ClockMode"];
            now_ms?: components["schemas"]["Moment"];
            /**
             * @description How many times faster than real time a scaled clock runs.
             * @example 60
             */
            speed?: number;
        };
        /**
         * @description Whether time runs as it does, at another speed, or only when told.
         * @example virtual
         * @enum {string}
         */
        ClockMode: "real" | "scaled" | "virtual";
        ControlError: {
            /**
             * @description What was wrong and what to do.
             * @example no such account
             */
            error: string;
        };
        Delivery: {
            /**
             * @description The webhook-id header, the same at each attempt.
             * @example msg_6f8a1c52-0d1e-4b8e-9d2f-2d9a4c1b7e30
             */
            webhook_id: string;
            /**
             * Format: int64
             * @description When it was tried, in Unix milliseconds.
             * @example 1767225600000
             */
            at_ms: number | bigint;
            /**
             * @description Counts the attempts from 1.
             * @example 1
             */
            attempt: number;
            /**
             * @description HTTP status of the receiver; null when it gave no answer.
             * @example 200
             */
            status: number | null;
            /**
             * Format: int64
             * @description When it is tried again, in Unix milliseconds; null when it arrived or was given up.
             * @example null
             */
            next_ms: number | bigint;
            /**
             * @description What was sent; null when an earlier version of the mock sent it.
             * @example {"created_at":1767225604,"data":{"task_id":"SX9ALF1Z","task_status":"success"}}
             */
            body: string | null;
        };
        DeliveryList: {
            deliveries: components["schemas"]["Delivery"][];
        };
        /** @description What happens. `engine_error`, `duration_ms`, `never` and `polls` are for runs; a scenario of these alone passes other requests by. With `status` and `drop` the request is not carried out, with `truncate` and `malformed` it is. */
        Effect: {
            /**
             * @description The task fails with this code. A run that the scenario is for must know it.
             * @example error_no_face
             */
            engine_error?: string;
            /**
             * @description What the task says beside the code.
             * @example Hand size should fit in range.
             */
            error_message?: string;
            /**
             * @description Any code will do.
             * @example true
             * @constant
             */
            free?: true;
            /**
             * Format: int64
             * @description How long the task takes, in milliseconds of the mock.
             * @example 30000
             */
            duration_ms?: number | bigint;
            /**
             * @description The task does not end.
             * @example true
             * @constant
             */
            never?: true;
            /**
             * @description The task ends at this status check, whatever the clock says.
             * @example 3
             */
            polls?: number;
            /**
             * @description HTTP status of the answer.
             * @example 503
             */
            status?: number;
            /**
             * @description Body of that answer; the service's form when absent.
             * @example {
             *       "status": 503,
             *       "error": "Service Unavailable"
             *     }
             */
            body?: Record<string, never>;
            /**
             * @description Headers of that answer, or of the usual one. Not those of the connection, nor the length of the body.
             * @example {
             *       "Retry-After": "3"
             *     }
             */
            headers?: {
                [key: string]: string;
            };
            /**
             * @description How much later the answer comes, in milliseconds of the machine.
             * @example 500
             */
            delay_ms?: number;
            /**
             * @description The connection is closed unanswered.
             * @example true
             * @constant
             */
            drop?: true;
            /**
             * @description The connection is closed when half of the body was sent.
             * @example true
             * @constant
             */
            truncate?: true;
            /**
             * @description The body is not JSON.
             * @example true
             * @constant
             */
            malformed?: true;
        };
        /** @description The fields of one event. */
        Event: {
            /**
             * @description For Last-Event-ID.
             * @example 5f0c1a2b-18
             */
            id: string;
            /**
             * @description What it tells of.
             * @example clock
             * @enum {string}
             */
            event: "hello" | "request" | "task" | "units" | "clock";
            /**
             * @description JSON in one line.
             * @example {"mode":"virtual","now_ms":1767225600000,"speed":0}
             */
            data: string;
            /**
             * @description How soon to connect again, in ms; in the first event.
             * @example 1000
             */
            retry?: number;
        };
        Exchange: components["schemas"]["LoggedRequest"] & {
            request: components["schemas"]["SentRequest"];
            response: components["schemas"]["SentResponse"];
        };
        Feature: components["schemas"]["FeatureSummary"] & {
            /**
             * @description HTTP method of the run.
             * @example POST
             */
            method: string;
            /**
             * @description Its path.
             * @example /s2s/v2.0/task/enhance
             */
            path: string;
            /**
             * @description Which bearer it takes.
             * @example v2
             * @enum {string}
             */
            security: "v1" | "v2" | "none";
            /**
             * @description Such a bearer of the first account.
             * @example mock-api-key-0123456789
             */
            bearer: string;
            /**
             * @description Where its files are declared; null when it takes none.
             * @example /s2s/v2.0/file/enhance
             */
            file_path: string | null;
            /**
             * @description Where its tasks are checked.
             * @example /s2s/v2.0/task/enhance/{task_id}
             */
            check_path: string;
            /**
             * @description The JSON schema of the body without references.
             * @example {}
             */
            body: Record<string, never>;
            /**
             * @description A body.
             * @example {
             *       "scale": 2
             *     }
             */
            example: Record<string, never>;
            /** @description All bodies that the contract shows. */
            examples: {
                /**
                 * @description Names the example.
                 * @example file
                 */
                name: string;
                /**
                 * @description The body.
                 * @example {
                 *       "scale": 2
                 *     }
                 */
                value: Record<string, never>;
            }[];
            inputs: components["schemas"]["FeatureInput"][];
            /**
             * @description The codes with which a task may fail.
             * @example [
             *       "error_no_face"
             *     ]
             */
            errors: string[];
            styles: components["schemas"]["FeatureStyles"][];
            /**
             * @description The `x-units` of the run; the first that fits the body counts.
             * @example [
             *       {
             *         "sku": "AI Photo Enhance V1.0",
             *         "amount": 2,
             *         "per": "result_image"
             *       }
             *     ]
             */
            prices: Record<string, never>[];
        };
        /** @description A place of the body that names a file, with its limits as in `x-inputs`. Where they depend on the rest of the body, `cases` has them, each with the schema `when` that the body must fit. */
        FeatureInput: {
            /**
             * @description What the file is for: src, ref or mask.
             * @example src
             */
            role: string;
            /**
             * @description JSON pointer of the file_id; `*` stands for each member of a list.
             * @example /src_file_id
             */
            pointer: string | null;
            /**
             * @description JSON pointer of the address.
             * @example /src_file_url
             */
            url_pointer: string | null;
            /**
             * @description What it must show.
             * @example image
             * @enum {string}
             */
            kind: "image" | "video";
            /**
             * @description Whether a body must name it.
             * @example true
             */
            required: boolean;
            /**
             * @description Whether it may name several.
             * @example false
             */
            many: boolean;
            /**
             * @description What the contract says of it.
             * @example A portrait.
             */
            description: string | null;
            /**
             * @description Where to declare the file.
             * @example /s2s/v2.0/file/enhance
             */
            file_path: string | null;
            /**
             * @description The content types to declare.
             * @example [
             *       "image/jpeg",
             *       "image/png"
             *     ]
             */
            content_types: string[];
            /**
             * @description Its limits, by the rest of the body.
             * @example []
             */
            cases?: Record<string, never>[];
        };
        FeatureList: {
            features: components["schemas"]["FeatureSummary"][];
        };
        FeatureStyles: {
            /**
             * @description operationId of the list.
             * @example list_templates_hair_style_v2_0
             */
            operation: string;
            /**
             * @description Its path.
             * @example /s2s/v2.0/task/template/hair-style
             */
            path: string;
            /**
             * @description What is listed.
             * @example list-templates
             * @enum {string}
             */
            kind: "list-templates" | "list-style-groups" | "list-styles" | "list-categories";
            /**
             * @description Where the body takes what is chosen.
             * @example /template_id
             */
            member: string;
            /**
             * @description What its query must have.
             * @example []
             */
            needs: string[];
        };
        FeatureSummary: {
            /**
             * @description The feature's name in paths.
             * @example enhance
             */
            feature: string;
            /**
             * @description Version of the run.
             * @example 2.0
             */
            version: string;
            /**
             * @description Its name for people.
             * @example AI Photo Enhance
             */
            title: string;
            /**
             * @description What a run does.
             * @example Start enhancing one picture
             */
            summary: string;
            /**
             * @description The tag of its operations.
             * @example AI Photo Enhance
             */
            tag: string;
            /**
             * @description The range of its prices, in a few words.
             * @example 2 units
             */
            units: string;
            /**
             * @description What it is mainly made from.
             * @example image
             * @enum {string}
             */
            media: "image" | "video" | "text";
            /**
             * @description operationId of the run.
             * @example run_task_enhance_v2_0
             */
            operation: string;
        };
        FileRecord: {
            /**
             * @description As it was given out.
             * @example U8aqJbsX
             */
            file_id: string;
            /**
             * @description Whose file it is.
             * @example key-of-my-test
             */
            api_key: string;
            /**
             * @description As it was declared.
             * @example my-selfie.jpg
             */
            file_name: string;
            /**
             * @description As it was declared.
             * @example image/jpg
             */
            content_type: string;
            /**
             * @description Bytes, as declared or uploaded; null in the oldest form before the upload.
             * @example 50000
             */
            file_size: number | null;
            /**
             * @description Whether the bytes are there.
             * @example true
             */
            uploaded: boolean;
            /**
             * Format: int64
             * @description When it was declared, in Unix milliseconds.
             * @example 1767225600000
             */
            created_ms: number | bigint;
        };
        FileRecords: {
            files: components["schemas"]["FileRecord"][];
        };
        Grant: {
            /**
             * @description How the units are obtained, such as ApiSubsToken or ApiPaygToken.
             * @example ApiPaygToken
             */
            type: string;
            /**
             * @description Units, to two decimal places.
             * @example 100
             */
            amount: number;
            expiry?: components["schemas"]["Moment"];
            /**
             * @description What the unit history calls it. By the type when absent - subscription_credits or permanent_credits.
             * @example sign_up_gift
             * @enum {string}
             */
            action?: "trial_gift_text_to_image" | "sign_up_gift" | "subscription_credits" | "subscriber_gift" | "permanent_credits" | "compensation_from_customer_service" | "renew";
        };
        Health: {
            /**
             * @description Always ok.
             * @example ok
             * @enum {string}
             */
            status: "ok";
            /**
             * @description Version of youcam-mock.
             * @example 0.1.0
             */
            version: string;
            /**
             * @description Which edition of the service is played.
             * @example 2026-10
             */
            profile: string;
            /**
             * @description How many operations of the API are served.
             * @example 22
             */
            operations: number;
            clock: components["schemas"]["Clock"];
        };
        Journal: {
            requests: components["schemas"]["LoggedRequest"][];
        };
        /** @description A body: its size and one other member; null when there was none. */
        KeptBody: {
            /**
             * @description Bytes, as they were sent.
             * @example 45
             */
            size: number;
            /**
             * @description What it says.
             * @example {
             *       "src_file_url": "https://example.com/a.jpg",
             *       "scale": 2
             *     }
             */
            json?: unknown;
            /**
             * @description What it says when it is no JSON.
             * @example <Error/>
             */
            text?: string;
            /**
             * @description Its hash, of a file and of what is over 64 KB or no text.
             * @example 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
             */
            sha256?: string;
            /**
             * @description Why it is not here.
             * @example older bodies make room for newer ones
             */
            left_out?: string;
        } | null;
        LoggedRequest: {
            /**
             * @description Counts the requests since the start.
             * @example 1
             */
            id: number;
            /**
             * Format: int64
             * @description When it was answered, in Unix milliseconds.
             * @example 1767225600000
             */
            at_ms: number | bigint;
            /**
             * @description HTTP method.
             * @example POST
             */
            method: string;
            /**
             * @description Path, without the query.
             * @example /s2s/v2.0/task/enhance
             */
            path: string;
            /**
             * @description operationId, or null on a path that no contract has.
             * @example run_task_enhance_v2_0
             */
            operation: string | null;
            /**
             * @description The feature of that operation; null when it is of none.
             * @example enhance
             */
            feature: string | null;
            /**
             * @description HTTP status of the answer; 0 when a scenario closed the connection unanswered.
             * @example 400
             */
            status: number;
            /**
             * @description Why it was refused, in the words of x-mock-explain.
             * @example null
             */
            explain: string | null;
            /**
             * @description How long the answer took, in milliseconds of the machine.
             * @example 0.4
             */
            duration_ms: number;
            /**
             * @description Id of the scenario that it met.
             * @example null
             */
            scenario: string | null;
            /**
             * @description The task that it ran, checked or deleted.
             * @example SX9ALF1Z
             */
            task: string | null;
            /**
             * @description What that task costs, or null where the answer does not tell.
             * @example 2
             */
            units: number | null;
        };
        /** @description The requests that are meant: those that agree with all that is given. */
        Match: {
            /**
             * @description An operationId.
             * @example run_task_enhance_v2_0
             */
            operation?: string;
            /**
             * @description The feature's name in paths.
             * @example enhance
             */
            feature?: string;
            /**
             * @description HTTP method.
             * @example POST
             */
            method?: string;
            /**
             * @description A glob, such as `/s2s/v2.*\/task/*`; uploads and downloads are under `/ttl30/`.
             * @example /s2s/v2.0/*
             */
            path?: string;
            /**
             * @description The key of the account that asks, with the key itself or with an access token.
             * @example key-of-my-test
             */
            api_key?: string;
        };
        /**
         * Format: int64
         * @description A moment in Unix milliseconds, up to the year 9999.
         * @example 1767225600000
         */
        Moment: number | bigint;
        NewAccount: {
            /**
             * @description Printable ASCII without space, /, < and >. Made up when absent.
             * @example key-of-my-test
             */
            api_key?: string;
            units?: components["schemas"]["Grant"][];
        };
        NewScenario: {
            match?: components["schemas"]["Match"];
            effect?: components["schemas"]["Effect"];
            /** @description In place of `effect`: one for each request, in turn. */
            effects?: components["schemas"]["Effect"][];
            /**
             * @description For how many requests; for all of them when absent. Beside `effects`: how many times they have their turns, once when absent.
             * @example 3
             */
            times?: number;
            /**
             * @description How many requests pass before.
             * @example 2
             */
            after?: number;
        } | unknown | unknown;
        NewSnapshot: {
            /**
             * @description Letters, digits, space and `_ . , : ; = + @ ( ) [ ] -`; it begins with a letter, a digit or `_`.
             * @example shop with ten tasks
             */
            name: string;
        };
        NewWebhook: {
            /**
             * @description HTTP or HTTPS, on a host that the operator allowed with --allow-host.
             * @example http://127.0.0.1:9000/hook
             */
            url: string;
            /**
             * @description `whsec_` and 24 to 64 bytes in Base64. Made up when absent.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            secret?: string;
        };
        PriceAnswer: {
            /**
             * @description What it would cost; null when that is not known yet.
             * @example 2
             */
            units: number | null;
            /**
             * @description Why.
             * @example 2 units when the task succeeds
             */
            explain: string;
        };
        PriceQuestion: {
            /**
             * @description The body of the run.
             * @example {
             *       "scale": 2
             *     }
             */
            body: Record<string, never>;
            /**
             * @description Whose files the body names; the first account when absent.
             * @example mock-api-key-0123456789
             */
            api_key?: string;
        };
        Scenario: {
            /**
             * @description Names the scenario.
             * @example 6f8a1c52-0d1e-4b8e-9d2f-2d9a4c1b7e30
             */
            id: string;
            match: components["schemas"]["Match"];
            effect: components["schemas"]["Effect"];
            /** @description Where there are several: all of them. The one whose turn it is stands in `effect`. */
            effects?: components["schemas"]["Effect"][];
            /**
             * @description For how many more requests; null for all of them. Of several effects: how many times more they have their turns.
             * @example 3
             */
            times: number | null;
            /**
             * @description How many requests of this process met it; those that it let pass are not among them.
             * @example 1
             */
            met: number;
            /**
             * @description How many requests still pass before; absent when none.
             * @example 2
             */
            after?: number;
        };
        ScenarioList: {
            scenarios: components["schemas"]["Scenario"][];
        };
        /** @description What the client sent. */
        SentRequest: {
            /**
             * @description The query as it was sent.
             * @example page_size=30
             */
            query: string;
            /**
             * @description Headers by their names in lower case.
             * @example {
             *       "authorization": "Bearer ***"
             *     }
             */
            headers: {
                [key: string]: string;
            };
            body: components["schemas"]["KeptBody"];
        } | null;
        /** @description What was answered; null when a scenario closed the connection unanswered. */
        SentResponse: {
            /**
             * @description Headers by their names in lower case.
             * @example {
             *       "content-type": "application/json"
             *     }
             */
            headers: {
                [key: string]: string;
            };
            body: components["schemas"]["KeptBody"];
        } | null;
        Snapshot: {
            /**
             * @description As it was given.
             * @example shop with ten tasks
             */
            name: string;
            /**
             * Format: int64
             * @description When it was taken, in Unix milliseconds; the clock is put back to there.
             * @example 1767225600000
             */
            created_ms: number | bigint;
        };
        SnapshotList: {
            snapshots: components["schemas"]["Snapshot"][];
        };
        Spend: {
            /**
             * @description Units that tasks were charged.
             * @example 4
             */
            units: number;
            /**
             * @description The same by feature.
             * @example {
             *       "enhance": 4
             *     }
             */
            by_feature: {
                [key: string]: number;
            };
            /**
             * @description How many tasks were charged.
             * @example 2
             */
            tasks: number;
        };
        TaskDetails: components["schemas"]["TaskRecord"] & {
            /**
             * @description The body of the run; empty once the task is deleted.
             * @example {
             *       "scale": 2
             *     }
             */
            body: Record<string, never>;
            /**
             * Format: int64
             * @description Until its engine is done, in milliseconds of the mock; null when it has ended, or never ends.
             * @example 4000
             */
            time_left_ms: number | bigint;
            /**
             * @description Until it is lost unless it is polled, in seconds of the mock; null where it cannot be lost.
             * @example 12.5
             */
            polls_left_s: number | null;
            inputs: components["schemas"]["TaskInput"][];
            results: components["schemas"]["TaskResult"][];
            /**
             * @description What a status check shows as results, where that is more than links.
             * @example null
             */
            data: unknown;
        };
        TaskInput: {
            /**
             * @description What the file is for: src, ref or mask.
             * @example src
             */
            role: string;
            /**
             * @description Where the body names it.
             * @example /src_file_id
             */
            pointer: string;
            /**
             * @description Its name, or its address.
             * @example my-selfie.jpg
             */
            file_name: string;
            /**
             * @description By its name.
             * @example image/jpeg
             */
            content_type: string | null;
            /**
             * @description Path of its bytes, as the task keeps them.
             * @example /_mock/objects/ttl30/a
             */
            url: string;
            /**
             * @description Whether the built-in sample stands in for it.
             * @example false
             */
            is_sample: boolean;
        };
        TaskRecord: {
            /**
             * @description As the run gave it out.
             * @example SX9ALF1Z
             */
            task_id: string;
            /**
             * @description Whose task it is.
             * @example key-of-my-test
             */
            api_key: string;
            /**
             * @description The feature's name in paths.
             * @example enhance
             */
            feature: string;
            /**
             * @description Version of the run.
             * @example 2.0
             */
            version: string;
            /**
             * @description Where it stands now.
             * @example success
             * @enum {string}
             */
            state: "running" | "success" | "error" | "lost" | "expired" | "deleted";
            /**
             * Format: int64
             * @description When it was run, in Unix milliseconds.
             * @example 1767225600000
             */
            created_ms: number | bigint;
            /**
             * Format: int64
             * @description When its engine is done, in Unix milliseconds.
             * @example 1767225604000
             */
            ready_ms: number | bigint;
            /**
             * @description What it costs; nothing if it fails.
             * @example 2
             */
            units: number;
            /**
             * @description Units that were taken for it.
             * @example 2
             */
            charged: number;
            /**
             * @description Why it failed.
             * @example null
             */
            explain: string | null;
        };
        TaskRecords: {
            tasks: components["schemas"]["TaskRecord"][];
        };
        TaskResult: {
            /**
             * @description Its name within the result.
             * @example result.png
             */
            file_name: string;
            /**
             * @description What it is.
             * @example image/png
             */
            content_type: string | null;
            /**
             * @description Path of its bytes.
             * @example /_mock/objects/ttl30/b
             */
            url: string;
        };
        WebhookEndpoint: {
            /**
             * @description Names the endpoint.
             * @example 6f8a1c52-0d1e-4b8e-9d2f-2d9a4c1b7e30
             */
            id: string;
            /**
             * @description Where messages are sent.
             * @example http://127.0.0.1:9000/hook
             */
            url: string;
            /**
             * @description What messages are signed with.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            secret: string;
            /**
             * Format: int64
             * @description When it was set up, in Unix milliseconds; earlier ends are not told.
             * @example 1767225600000
             */
            created_ms: number | bigint;
        };
        WebhookList: {
            webhooks: components["schemas"]["WebhookEndpoint"][];
        };
    };
    responses: {
        /** @description The account. */
        Account: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "api_key": "key-of-my-test",
                 *       "secret_key": "MIGf",
                 *       "status": "active",
                 *       "units": [
                 *         {
                 *           "id": 13105541279084536,
                 *           "type": "ApiPaygToken",
                 *           "amount": 100,
                 *           "expiry": 1798761600000,
                 *           "obtained": 1767225600000
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Account"];
            };
        };
        /** @description What is forced; empty where nothing is. */
        CameraKit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "quality": {
                 *         "area": "toosmall"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CameraKitForced"];
            };
        };
        /** @description The clock. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "mode": "virtual",
                 *       "now_ms": 1767225600000,
                 *       "speed": 0
                 *     }
                 */
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The request was not carried out. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "no account has this api_key"
                 *     }
                 */
                "application/json": components["schemas"]["ControlError"];
            };
        };
    };
    parameters: {
        /**
         * @description How many of the list come before: as many as you have already.
         * @example 100
         */
        After: number | bigint;
        /**
         * @description The account's API key.
         * @example mock-api-key-0123456789
         */
        ApiKeyInPath: string;
        /**
         * @description The feature's name in paths; it may hold slashes.
         * @example enhance
         */
        FeatureInPath: string;
        /**
         * @description As it was given out.
         * @example 6f8a1c52-0d1e-4b8e-9d2f-2d9a4c1b7e30
         */
        IdInPath: string;
        /**
         * @description How many at most.
         * @example 100
         */
        Limit: number;
        /**
         * @description As the journal lists it.
         * @example 1
         */
        RequestInPath: number | bigint;
        /**
         * @description The snapshot's name.
         * @example shop with ten tasks
         */
        SnapshotInPath: string;
        /**
         * @description Version of the run, as in `2.0`.
         * @example 2.0
         */
        VersionInPath: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    mock_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "version": "0.1.0",
                     *       "profile": "2026-10",
                     *       "operations": 22,
                     *       "clock": {
                     *         "mode": "real",
                     *         "now_ms": 1767225600000,
                     *         "speed": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    mock_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Refused"];
        };
    };
    mock_get_clock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            403: components["responses"]["Refused"];
        };
    };
    mock_set_clock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mode": "virtual",
                 *       "now_ms": 1767225600000
                 *     }
                 */
                "application/json": components["schemas"]["ClockChange"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
        };
    };
    mock_advance_clock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "seconds": 10.5
                 *     }
                 */
                "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    mock_list_accounts: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many of the list come before: as many as you have already.
                 * @example 100
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accounts": []
                     *     }
                     */
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
        };
    };
    mock_create_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "api_key": "key-of-my-test",
                 *       "units": [
                 *         {
                 *           "type": "ApiPaygToken",
                 *           "amount": 100
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            201: components["responses"]["Account"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    mock_change_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's API key.
                 * @example mock-api-key-0123456789
                 */
                api_key: components["parameters"]["ApiKeyInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "expired"
                 *     }
                 */
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            200: components["responses"]["Account"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    mock_grant_units: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's API key.
                 * @example mock-api-key-0123456789
                 */
                api_key: components["parameters"]["ApiKeyInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "ApiPaygToken",
                 *       "amount": 100
                 *     }
                 */
                "application/json": components["schemas"]["Grant"];
            };
        };
        responses: {
            /** @description The new bucket. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 13105541279084536,
                     *       "type": "ApiPaygToken",
                     *       "amount": 100,
                     *       "expiry": 1798761600000,
                     *       "obtained": 1767225600000
                     *     }
                     */
                    "application/json": components["schemas"]["Bucket"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    mock_list_requests: {
        parameters: {
            query?: {
                /**
                 * @description Only of this operationId.
                 * @example run_task_enhance_v2_0
                 */
                operation?: string;
                /**
                 * @description Only with this HTTP status.
                 * @example 400
                 */
                status?: number;
                /**
                 * @description Only on paths like this, with * for anything.
                 * @example /s2s/v2.0/*
                 */
                path?: string;
                /**
                 * @description How many at most: the last ones, or with `after` the first ones behind it.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Only those behind the request of this id.
                 * @example 100
                 */
                after?: number | bigint;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for and what came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "requests": []
                     *     }
                     */
                    "application/json": components["schemas"]["Journal"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
        };
    };
    mock_clear_requests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Refused"];
        };
    };
    mock_get_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description As the journal lists it.
                 * @example 1
                 */
                id: components["parameters"]["RequestInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Headers and bodies of both sides. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "at_ms": 1767225600000,
                     *       "method": "POST",
                     *       "path": "/s2s/v2.0/task/enhance",
                     *       "operation": "run_task_enhance_v2_0",
                     *       "feature": "enhance",
                     *       "status": 200,
                     *       "explain": null,
                     *       "duration_ms": 0.4,
                     *       "scenario": null,
                     *       "task": "SX9ALF1Z",
                     *       "units": 2,
                     *       "request": {
                     *         "query": "",
                     *         "headers": {
                     *           "authorization": "Bearer ***",
                     *           "content-type": "application/json"
                     *         },
                     *         "body": {
                     *           "size": 51,
                     *           "json": {
                     *             "src_file_url": "https://example.com/a.jpg",
                     *             "scale": 2
                     *           }
                     *         }
                     *       },
                     *       "response": {
                     *         "headers": {
                     *           "content-type": "application/json"
                     *         },
                     *         "body": {
                     *           "size": 48,
                     *           "json": {
                     *             "data": {
                     *               "task_id": "SX9ALF1Z"
                     *             },
                     *             "status": 200
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Exchange"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    mock_events: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the last event that you got; the stream goes on behind it if it still can.
                 * @example 5f0c1a2b-17
                 */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events as they come. The stream ends with the server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c1a2b-18",
                     *       "event": "clock",
                     *       "data": "{\"mode\":\"virtual\",\"now_ms\":1767225600000,\"speed\":0}"
                     *     }
                     */
                    "text/event-stream": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            503: components["responses"]["Refused"];
        };
    };
    mock_list_features: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "features": []
                     *     }
                     */
                    "application/json": components["schemas"]["FeatureList"];
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    mock_get_feature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Version of the run, as in `2.0`.
                 * @example 2.0
                 */
                version: components["parameters"]["VersionInPath"];
                /**
                 * @description The feature's name in paths; it may hold slashes.
                 * @example enhance
                 */
                feature: components["parameters"]["FeatureInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feature. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "feature": "enhance",
                     *       "version": "2.0",
                     *       "title": "AI Photo Enhance",
                     *       "summary": "Start enhancing one picture",
                     *       "tag": "AI Photo Enhance",
                     *       "units": "2 units",
                     *       "media": "image",
                     *       "operation": "run_task_enhance_v2_0",
                     *       "method": "POST",
                     *       "path": "/s2s/v2.0/task/enhance",
                     *       "security": "v2",
                     *       "bearer": "mock-api-key-0123456789",
                     *       "file_path": "/s2s/v2.0/file/enhance",
                     *       "check_path": "/s2s/v2.0/task/enhance/{task_id}",
                     *       "body": {
                     *         "type": "object",
                     *         "required": [
                     *           "scale"
                     *         ],
                     *         "properties": {
                     *           "scale": {
                     *             "type": "integer",
                     *             "enum": [
                     *               1,
                     *               2,
                     *               4
                     *             ]
                     *           }
                     *         }
                     *       },
                     *       "example": {
                     *         "scale": 2
                     *       },
                     *       "examples": [
                     *         {
                     *           "name": "file",
                     *           "value": {
                     *             "scale": 2
                     *           }
                     *         }
                     *       ],
                     *       "inputs": [],
                     *       "errors": [
                     *         "error_no_face"
                     *       ],
                     *       "styles": [],
                     *       "prices": [
                     *         {
                     *           "sku": "AI Photo Enhance V1.0",
                     *           "amount": 2,
                     *           "per": "result_image"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Feature"];
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    mock_price_feature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Version of the run, as in `2.0`.
                 * @example 2.0
                 */
                version: components["parameters"]["VersionInPath"];
                /**
                 * @description The feature's name in paths; it may hold slashes.
                 * @example enhance
                 */
                feature: components["parameters"]["FeatureInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": {
                 *         "src_file_url": "https://example.com/a.jpg",
                 *         "scale": 2
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PriceQuestion"];
            };
        };
        responses: {
            /** @description The price. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "units": 2,
                     *       "explain": "2 units when the task succeeds"
                     *     }
                     */
                    "application/json": components["schemas"]["PriceAnswer"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    mock_get_sample: {
        parameters: {
            query?: {
                /**
                 * @description Which input, by its pointer or url_pointer; the first when absent.
                 * @example /src_file_id
                 */
                pointer?: string;
                /**
                 * @description Which of several files of the input, counted from 0.
                 * @example 0
                 */
                number?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Version of the run, as in `2.0`.
                 * @example 2.0
                 */
                version: components["parameters"]["VersionInPath"];
                /**
                 * @description The feature's name in paths; it may hold slashes.
                 * @example enhance
                 */
                feature: components["parameters"]["FeatureInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example bytes */
                    "image/jpeg": string;
                    /** @example bytes */
                    "image/png": string;
                    /** @example bytes */
                    "video/mp4": string;
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    mock_list_snapshots: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many of the list come before: as many as you have already.
                 * @example 100
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "snapshots": [
                     *         {
                     *           "name": "shop with ten tasks",
                     *           "created_ms": 1767225600000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SnapshotList"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
        };
    };
    mock_create_snapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "shop with ten tasks"
                 *     }
                 */
                "application/json": components["schemas"]["NewSnapshot"];
            };
        };
        responses: {
            /** @description The snapshot. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "shop with ten tasks",
                     *       "created_ms": 1767225600000
                     *     }
                     */
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    mock_restore_snapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The snapshot's name.
                 * @example shop with ten tasks
                 */
                name: components["parameters"]["SnapshotInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    mock_delete_snapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The snapshot's name.
                 * @example shop with ten tasks
                 */
                name: components["parameters"]["SnapshotInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    mock_list_tasks: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many of the list come before: as many as you have already.
                 * @example 100
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description Whether the newest come first.
                 * @example true
                 */
                newest?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tasks of all accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tasks": []
                     *     }
                     */
                    "application/json": components["schemas"]["TaskRecords"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
        };
    };
    mock_get_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description As the run gave it out; it may hold slashes.
                 * @example SX9ALF1Z
                 */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "task_id": "SX9ALF1Z",
                     *       "api_key": "key-of-my-test",
                     *       "feature": "enhance",
                     *       "version": "2.0",
                     *       "state": "running",
                     *       "created_ms": 1767225600000,
                     *       "ready_ms": 1767225604000,
                     *       "units": 2,
                     *       "charged": 0,
                     *       "explain": null,
                     *       "body": {
                     *         "src_file_url": "https://example.com/a.jpg",
                     *         "scale": 2
                     *       },
                     *       "time_left_ms": 4000,
                     *       "polls_left_s": null,
                     *       "inputs": [],
                     *       "results": [],
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["TaskDetails"];
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    mock_list_files: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many of the list come before: as many as you have already.
                 * @example 100
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "files": []
                     *     }
                     */
                    "application/json": components["schemas"]["FileRecords"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
        };
    };
    mock_spend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Units, also by feature. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "units": 4,
                     *       "by_feature": {
                     *         "enhance": 4
                     *       },
                     *       "tasks": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Spend"];
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    mock_get_camera_kit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CameraKit"];
            403: components["responses"]["Refused"];
        };
    };
    mock_set_camera_kit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quality": {
                 *         "area": "toosmall"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CameraKitForced"];
            };
        };
        responses: {
            200: components["responses"]["CameraKit"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
        };
    };
    mock_camera_kit_quality: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
            };
        };
        responses: {
            /** @description The object of faceQualityChanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hasFace": true,
                     *       "area": "good",
                     *       "frontal": "good",
                     *       "lighting": "ok",
                     *       "nakedeye": "good",
                     *       "faceangle": "good",
                     *       "areaMessages": []
                     *     }
                     */
                    "application/json": components["schemas"]["CameraQuality"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
        };
    };
    mock_list_scenarios: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many of the list come before: as many as you have already.
                 * @example 100
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scenarios": []
                     *     }
                     */
                    "application/json": components["schemas"]["ScenarioList"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
        };
    };
    mock_create_scenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "match": {
                 *         "operation": "run_task_enhance_v2_0"
                 *       },
                 *       "effect": {
                 *         "engine_error": "error_no_face"
                 *       },
                 *       "times": 1
                 *     }
                 */
                "application/json": components["schemas"]["NewScenario"];
            };
        };
        responses: {
            /** @description The scenario. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6f8a1c52-0d1e-4b8e-9d2f-2d9a4c1b7e30",
                     *       "match": {
                     *         "operation": "run_task_enhance_v2_0"
                     *       },
                     *       "effect": {
                     *         "engine_error": "error_no_face"
                     *       },
                     *       "times": 1,
                     *       "met": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
        };
    };
    mock_clear_scenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Refused"];
        };
    };
    mock_delete_scenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description As it was given out.
                 * @example 6f8a1c52-0d1e-4b8e-9d2f-2d9a4c1b7e30
                 */
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    mock_list_webhooks: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many of the list come before: as many as you have already.
                 * @example 100
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhooks": []
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
        };
    };
    mock_create_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "http://127.0.0.1:9000/hook"
                 *     }
                 */
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description The endpoint. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6f8a1c52-0d1e-4b8e-9d2f-2d9a4c1b7e30",
                     *       "url": "http://127.0.0.1:9000/hook",
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                     *       "created_ms": 1767225600000
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    mock_delete_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description As it was given out.
                 * @example 6f8a1c52-0d1e-4b8e-9d2f-2d9a4c1b7e30
                 */
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    mock_send_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description As it was given out.
                 * @example 6f8a1c52-0d1e-4b8e-9d2f-2d9a4c1b7e30
                 */
                id: components["parameters"]["IdInPath"];
                /**
                 * @description The message, as a delivery names it.
                 * @example msg_6f8a1c52-0d1e-4b8e-9d2f-2d9a4c1b7e30
                 */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All attempts at the message, this one last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deliveries": []
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryList"];
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    mock_list_deliveries: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many of the list come before: as many as you have already.
                 * @example 100
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /**
                 * @description As it was given out.
                 * @example 6f8a1c52-0d1e-4b8e-9d2f-2d9a4c1b7e30
                 */
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deliveries": []
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryList"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
}
